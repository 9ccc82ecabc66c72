package com.statsig.console.reactor.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.reactor.bulk.BulkResult.Failed;
import com.statsig.console.reactor.bulk.BulkResult.Skipped;
import com.statsig.console.reactor.bulk.BulkResult.Succeeded;
import com.statsig.console.reactor.call.Time;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;
import reactor.test.subscriber.TestSubscriber;

/** What becomes of items, whatever is done with them. */
class BulkJobTest {
    /** A journal in memory, which can be told to fail. */
    private static final class MemoryJournal implements Journal {
        final List<JournalEntry> entries = new CopyOnWriteArrayList<>();
        int failsAfter = Integer.MAX_VALUE;
        boolean open;

        @Override
        public Flux<JournalEntry> open(String name) {
            open = true;
            return Flux.fromIterable(List.copyOf(entries));
        }

        @Override
        public Mono<Void> append(JournalEntry entry) {
            return Mono.fromRunnable(() -> {
                if (entries.size() >= failsAfter) {
                    throw new JournalException("No space left on device", null);
                }
                entries.add(entry);
            });
        }

        @Override
        public Mono<Void> close() {
            return Mono.fromRunnable(() -> open = false);
        }

        void note(String key, JournalEntry.State state) {
            entries.add(new JournalEntry(key, state, null, 1, Instant.EPOCH, null));
        }

        List<String> lines() {
            return entries.stream()
                    .map(entry -> entry.key() + " " + entry.state())
                    .toList();
        }
    }

    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final MemoryJournal journal = new MemoryJournal();
    private final List<String> done = new ArrayList<>();

    private BulkJob<String, String> job(
            Flux<String> items, Function<String, Mono<String>> function, Consumer<BulkOptionsBuilder> changes) {
        BulkOptionsBuilder options = BulkOptions.DEFAULTS.with();
        changes.accept(options);
        return BulkJob.of(
                items,
                item -> item,
                function,
                options.build(),
                Time.of(scheduler),
                requests -> Duration.ofSeconds(requests));
    }

    private Mono<String> doIt(String item) {
        return Mono.fromSupplier(() -> {
            done.add(item);
            return item.toUpperCase(java.util.Locale.ROOT);
        });
    }

    private <T> TestSubscriber<T> run(Flux<T> results) {
        TestSubscriber<T> subscriber = TestSubscriber.create();
        results.subscribe(subscriber);
        scheduler.advanceTimeBy(Duration.ofMinutes(10));
        return subscriber;
    }

    private List<BulkResult<String, String>> results(BulkJob<String, String> job) {
        TestSubscriber<BulkResult<String, String>> subscriber = run(job.results());
        assertThat(subscriber.isTerminatedComplete()).as("%s", subscriber).isTrue();
        return subscriber.getReceivedOnNext();
    }

    private static Throwable error(BulkResult<?, ?> result) {
        assertThat(result).isInstanceOf(Failed.class);
        return ((Failed<?, ?>) result).error();
    }

    @Test
    void everyItemGetsItsResult() {
        List<BulkResult<String, String>> results = results(job(Flux.just("a", "b"), this::doIt, o -> {}));
        assertThat(results)
                .containsExactly(
                        new Succeeded<>("a", "a", 0, Duration.ZERO, "A"),
                        new Succeeded<>("b", "b", 0, Duration.ZERO, "B"));
    }

    @Test
    void anItemThatFailsDoesNotEndTheRun() {
        RuntimeException broken = new IllegalStateException("broken");
        List<BulkResult<String, String>> results = results(job(
                Flux.just("a", "thrown", "signalled", "null", "empty", "b"),
                item -> switch (item) {
                    case "thrown" -> throw broken;
                    case "signalled" -> Mono.error(broken);
                    case "null" -> null;
                    case "empty" -> Mono.empty();
                    default -> doIt(item);
                },
                o -> o.ordered(true)));
        assertThat(results).hasSize(6);
        assertThat(error(results.get(1))).isSameAs(broken);
        assertThat(error(results.get(2))).isSameAs(broken);
        assertThat(error(results.get(3))).hasMessageContaining("returned null");
        assertThat(results.get(4)).isEqualTo(new Succeeded<>("empty", "empty", 0, Duration.ZERO, null));
        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void aFunctionThatBlocksIsToldSo() {
        BulkJob<String, String> job = BulkJob.of(
                Flux.just("a"),
                null,
                item -> Mono.just(Mono.just(item)
                        .hide()
                        .delayElement(Duration.ofMillis(1))
                        .block()),
                BulkOptions.DEFAULTS,
                Time.system(),
                requests -> Duration.ZERO);
        assertThat(error(job.results().blockLast(Duration.ofSeconds(30)))).hasMessageContaining("blocking");
    }

    @Test
    void aKeyThatComesTwiceFailsTheSecondTime() {
        List<BulkResult<String, String>> results = results(job(Flux.just("a", "b", "a"), this::doIt, o -> {}));
        assertThat(error(results.get(2))).hasMessageContaining("\"a\" came before");
        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void aKeyFunctionThatFailsFailsItsItem() {
        BulkJob<String, String> job = BulkJob.of(
                Flux.just("a", "b", "c"),
                item -> {
                    if (item.equals("a")) {
                        throw new AssertionError("no id");
                    }
                    return item.equals("b") ? null : item;
                },
                this::doIt,
                BulkOptions.DEFAULTS,
                Time.of(scheduler),
                requests -> Duration.ZERO);
        List<BulkResult<String, String>> results = results(job);
        assertThat(results).extracting(BulkResult::key).containsExactly("#1", "#2", "c");
        assertThat(error(results.get(0))).hasMessage("no id");
        assertThat(error(results.get(1))).hasMessageContaining("returned null");
        assertThat(done).containsExactly("c");
    }

    @Test
    void withoutKeysItemsAreToldApartByTheirPlace() {
        BulkJob<String, String> job = BulkJob.of(
                Flux.just("a", "a"),
                null,
                this::doIt,
                BulkOptions.DEFAULTS,
                Time.of(scheduler),
                requests -> Duration.ZERO);
        assertThat(results(job)).extracting(BulkResult::key).containsExactly("#1", "#2");
    }

    @Test
    void stopsAfterSoManyFailuresWhenWhatIsInFlightIsFinished() {
        BulkJob<String, String> job = job(
                Flux.range(1, 100).map(i -> "k" + i),
                item -> Mono.delay(Duration.ofSeconds(item.equals("k3") ? 9 : 1), scheduler)
                        .then(item.equals("k3") ? doIt(item) : Mono.error(new IllegalStateException(item))),
                o -> o.stop(StopPolicy.afterFailures(3)).maxConcurrency(4));
        TestSubscriber<BulkResult<String, String>> subscriber = run(job.results());
        assertThat(subscriber.getReceivedOnNext())
                .extracting(BulkResult::key)
                .containsExactly("k1", "k2", "k4", "k5", "k6", "k3");
        assertThat(subscriber.expectTerminalError())
                .isInstanceOf(BulkStoppedException.class)
                .hasMessageContaining("5 failures of 6 items")
                .hasCause(new IllegalStateException("k4"))
                .satisfies(stopped -> assertThat(
                                ((BulkStoppedException) stopped).summary().counts())
                        .isEqualTo(new BulkCounts(1, 5, 0, 0)));
    }

    @Test
    void stopsAfterAShareOfFailuresOrAtTheFirstOfAKind() {
        StopPolicy share = StopPolicy.afterShare(0.5, 4);
        IllegalStateException failure = new IllegalStateException();
        assertThat(share.stops(new BulkCounts(0, 3, 0, 0), failure)).isFalse();
        assertThat(share.stops(new BulkCounts(2, 2, 90, 0), failure)).isFalse();
        assertThat(share.stops(new BulkCounts(2, 3, 0, 0), failure)).isTrue();
        StopPolicy kind = StopPolicy.onFirst(IllegalStateException.class);
        assertThat(kind.stops(new BulkCounts(0, 1, 0, 0), failure)).isTrue();
        assertThat(kind.stops(new BulkCounts(0, 1, 0, 0), new RuntimeException()))
                .isFalse();
        assertThat(kind.or(share).stops(new BulkCounts(0, 9, 0, 0), new RuntimeException()))
                .isTrue();
    }

    @Test
    void theJournalKnowsWhatWasDone() {
        BulkJob<String, String> job = job(
                Flux.just("a", "b"),
                item -> item.equals("a") ? doIt(item) : Mono.error(new IllegalStateException("broken")),
                o -> o.journal(journal).maxConcurrency(1));
        results(job);
        assertThat(journal.lines()).containsExactly("a STARTED", "a SUCCEEDED", "b STARTED", "b FAILED");
        assertThat(journal.entries.get(3).error()).contains("broken");
        assertThat(journal.open).isFalse();

        List<BulkResult<String, String>> again =
                results(job(Flux.just("a", "b", "c"), this::doIt, o -> o.journal(journal)));
        assertThat(again)
                .containsExactlyInAnyOrder(
                        new Skipped<>("a", "a"),
                        new Succeeded<>("b", "b", 0, Duration.ZERO, "B"),
                        new Succeeded<>("c", "c", 0, Duration.ZERO, "C"));
        assertThat(done).containsExactly("a", "b", "c");
    }

    @Test
    void aResultIsGivenOnlyWhenTheJournalHasIt() {
        List<String> seen = new ArrayList<>();
        Flux<BulkResult<String, String>> results = job(
                        Flux.just("a", "b", "c"),
                        this::doIt,
                        o -> o.journal(journal).maxConcurrency(1))
                .results()
                .doOnNext(result -> seen.addAll(journal.lines()));
        run(results.take(1));
        assertThat(seen).containsExactly("a STARTED", "a SUCCEEDED");
        assertThat(journal.open).isFalse();
    }

    @Test
    void whatMayBeDoneOrNotIsLookedUpBeforeItIsDone() {
        for (String key : List.of("absent", "same", "other")) {
            journal.note(key, JournalEntry.State.STARTED);
        }
        Map<String, String> there = new HashMap<>(Map.of("same", "SAME", "other", "something else"));
        BulkJob<String, String> job = job(
                        Flux.just("absent", "same", "other"),
                        this::doIt,
                        o -> o.journal(journal).ordered(true))
                .reconcile(item -> Mono.justOrEmpty(there.get(item)), (item, found) -> found.equalsIgnoreCase(item));
        List<BulkResult<String, String>> results = results(job);
        assertThat(results.subList(0, 2))
                .containsExactly(
                        new Succeeded<>("absent", "absent", 0, Duration.ZERO, "ABSENT"),
                        new Succeeded<>("same", "same", 0, Duration.ZERO, "SAME"));
        assertThat(error(results.get(2)))
                .isInstanceOf(UnknownOutcomeException.class)
                .hasMessageContaining("is not the same");
        assertThat(done).containsExactly("absent");
        assertThat(journal.entries.stream().filter(entry -> entry.key().equals("other")))
                .allMatch(entry -> entry.state() == JournalEntry.State.STARTED);
    }

    @Test
    void whatMayBeDoneOrNotIsNotSentAgainWhenNobodyCanTell() {
        journal.note("a", JournalEntry.State.STARTED);
        List<BulkResult<String, String>> results = results(job(Flux.just("a"), this::doIt, o -> o.journal(journal)));
        assertThat(error(results.get(0))).isInstanceOf(UnknownOutcomeException.class);
        assertThat(done).isEmpty();
    }

    @Test
    void whatCannotBeLookedUpStaysNotedAsStarted() {
        journal.note("a", JournalEntry.State.STARTED);
        journal.note("b", JournalEntry.State.STARTED);
        BulkJob<String, String> job = job(
                        Flux.just("a", "b"), this::doIt, o -> o.journal(journal).ordered(true))
                .reconcile(
                        item -> item.equals("a") ? Mono.error(new IllegalStateException("down")) : Mono.just(item),
                        (item, found) -> {
                            throw new IllegalStateException("no description");
                        });
        List<BulkResult<String, String>> results = results(job);
        assertThat(results)
                .extracting(BulkJobTest::error)
                .allSatisfy(error -> assertThat(error)
                        .isInstanceOf(UnknownOutcomeException.class)
                        .hasMessageContaining("could not be looked up"));
        assertThat(journal.entries).allMatch(entry -> entry.state() == JournalEntry.State.STARTED);
        assertThat(done).isEmpty();
    }

    @Test
    void theEndComesOnAThreadThatTheJournalDoesNotEnd(@TempDir Path folder) {
        BulkJob<String, String> job = BulkJob.of(
                Flux.just("a"),
                item -> item,
                this::doIt,
                BulkOptions.DEFAULTS.withJournal(FileJournal.at(folder.resolve("a.journal"))),
                Time.system(),
                requests -> Duration.ZERO);
        assertThat(job.summary()
                        .map(summary -> Thread.currentThread().getName())
                        .block(Duration.ofSeconds(30)))
                .startsWith("parallel-");
    }

    @Test
    void whatDoesNoHarmTwiceIsSimplySentAgain() {
        journal.note("a", JournalEntry.State.STARTED);
        results(job(
                Flux.just("a", "b"),
                this::doIt,
                o -> o.journal(journal).resend(true).maxConcurrency(1)));
        assertThat(done).containsExactly("a", "b");
        assertThat(journal.lines()).containsExactly("a STARTED", "a STARTED", "a SUCCEEDED", "b SUCCEEDED");
    }

    @Test
    void aRunThatEndedBeforeItsFirstItemIsKnownAgain() {
        run(job(
                        Flux.just("slow", "fast"),
                        item -> item.equals("slow") ? Mono.never() : doIt(item),
                        o -> o.journal(journal).resend(true))
                .results()
                .take(1));
        assertThat(journal.lines()).containsExactly("slow STARTED", "fast SUCCEEDED");
        assertThat(results(job(
                        Flux.just("slow", "fast"),
                        this::doIt,
                        o -> o.journal(journal).resend(true))))
                .extracting(result -> result.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Succeeded", "Skipped");
    }

    @Test
    void aJournalOfAnotherInputIsRefusedBeforeAnythingIsDone() {
        journal.note("x", JournalEntry.State.SUCCEEDED);
        TestSubscriber<?> subscriber = run(
                job(Flux.just("a", "x"), this::doIt, o -> o.journal(journal)).results());
        assertThat(subscriber.expectTerminalError())
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("another input");
        assertThat(done).isEmpty();
    }

    @Test
    void anItemThatChangedAfterItWasDoneIsTold() {
        BulkOptions options = BulkOptions.DEFAULTS.withJournal(journal);
        Function<Map.Entry<String, Integer>, Mono<String>> function = entry -> doIt(entry.getKey());
        BulkJob<Map.Entry<String, Integer>, String> first = BulkJob.<Map.Entry<String, Integer>, String>of(
                        Flux.just(Map.entry("a", 1), Map.entry("b", 1)),
                        Map.Entry::getKey,
                        function,
                        options,
                        Time.of(scheduler),
                        requests -> Duration.ZERO)
                .fingerprint(entry -> String.valueOf(entry.getValue()));
        BulkJob<Map.Entry<String, Integer>, String> second = BulkJob.<Map.Entry<String, Integer>, String>of(
                        Flux.just(Map.entry("a", 1), Map.entry("b", 2)),
                        Map.Entry::getKey,
                        function,
                        options,
                        Time.of(scheduler),
                        requests -> Duration.ZERO)
                .fingerprint(entry -> String.valueOf(entry.getValue()));
        run(first.results());
        List<BulkResult<Map.Entry<String, Integer>, String>> results =
                run(second.results()).getReceivedOnNext();
        assertThat(results.get(0)).isInstanceOf(Skipped.class);
        assertThat(error(results.get(1))).hasMessageContaining("is another item now");
        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void aJournalThatCannotBeWrittenEndsTheRunAndLosesNothing() {
        journal.failsAfter = 3;
        TestSubscriber<BulkResult<String, String>> subscriber = run(job(
                        Flux.just("a", "b", "c"),
                        this::doIt,
                        o -> o.journal(journal).maxConcurrency(1))
                .results());
        // b was done, but could not be noted: it stays noted as started, and the next run looks it up.
        assertThat(subscriber.getReceivedOnNext())
                .containsExactly(
                        new Succeeded<>("a", "a", 0, Duration.ZERO, "A"),
                        new Succeeded<>("b", "b", 0, Duration.ZERO, "B"));
        assertThat(subscriber.expectTerminalError())
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("No space left");
        assertThat(done).containsExactly("a", "b");
        assertThat(journal.lines()).containsExactly("a STARTED", "a SUCCEEDED", "b STARTED");
    }

    @Test
    void whatCannotBeNotedAsStartedIsNotDone() {
        journal.failsAfter = 2;
        TestSubscriber<BulkResult<String, String>> subscriber = run(job(
                        Flux.just("a", "b", "c"),
                        this::doIt,
                        o -> o.journal(journal).maxConcurrency(1))
                .results());
        assertThat(subscriber.getReceivedOnNext()).hasSize(1);
        assertThat(subscriber.expectTerminalError()).isInstanceOf(JournalException.class);
        assertThat(done).containsExactly("a");
    }

    @Test
    void aJournalNeedsKeys() {
        assertThatThrownBy(() -> BulkJob.of(
                        Flux.just("a"),
                        null,
                        this::doIt,
                        BulkOptions.DEFAULTS.withJournal(journal),
                        Time.of(scheduler),
                        requests -> Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a key");
    }

    @Test
    void eventsTellResultsProgressAndTheSum() {
        BulkJob<String, String> job = job(
                Flux.just("a", "b", "c", "d"),
                item -> Mono.delay(Duration.ofSeconds(4), scheduler).then(doIt(item)),
                o -> o.name("letters").maxConcurrency(2).total(4L));
        List<BulkEvent<String, String>> events =
                run(job.events(Duration.ofSeconds(3))).getReceivedOnNext();
        List<BulkProgress> progress = events.stream()
                .filter(BulkEvent.Progressed.class::isInstance)
                .map(event -> ((BulkEvent.Progressed<?, ?>) event).progress())
                .toList();
        assertThat(progress)
                .containsExactly(
                        new BulkProgress(BulkCounts.NONE, 4L, 2, 0, 0, Duration.ofSeconds(3), null),
                        new BulkProgress(
                                new BulkCounts(2, 0, 0, 0), 4L, 2, 0, 0, Duration.ofSeconds(6), Duration.ofSeconds(6)),
                        new BulkProgress(
                                new BulkCounts(4, 0, 0, 0), 4L, 0, 0, 0, Duration.ofSeconds(8), Duration.ZERO));
        assertThat(progress.get(1)).hasToString("2 of 4 (50 %) done, 0 failed, 0.3/s, 6 s left");
        assertThat(events.get(events.size() - 1)).isInstanceOfSatisfying(BulkEvent.Finished.class, finished -> {
            assertThat(finished.summary().toJson())
                    .isEqualTo("{\"name\":\"letters\",\"succeeded\":4,\"failed\":0,\"skipped\":0,\"planned\":0,"
                            + "\"requests\":0,\"seconds\":8,\"failures\":{}}");
            assertThat(finished.summary().isComplete()).isTrue();
        });
        assertThat(events).hasSize(4 + 3 + 1);
    }

    @Test
    void theSummaryCountsWhatFailedForWhichReason() {
        AtomicInteger told = new AtomicInteger();
        Mono<BulkSummary> summary = job(
                        Flux.just("a", "b", "c", "d"),
                        item -> switch (item) {
                            case "a" -> doIt(item);
                            case "b" -> Mono.error(new IllegalArgumentException());
                            default -> Mono.error(new IllegalStateException());
                        },
                        o -> {})
                .summary(Duration.ofSeconds(1), progress -> told.incrementAndGet());
        StepVerifier.create(summary)
                .then(() -> scheduler.advanceTimeBy(Duration.ofSeconds(10)))
                .assertNext(sum -> {
                    assertThat(sum.counts()).isEqualTo(new BulkCounts(1, 3, 0, 0));
                    assertThat(sum.failures())
                            .containsExactly(
                                    Map.entry("IllegalStateException", 2L), Map.entry("IllegalArgumentException", 1L));
                    assertThat(sum)
                            .hasToString("bulk: 1 succeeded, 3 failed, 0 skipped, 0 requests in 0 s; failures:"
                                    + " {IllegalStateException=2, IllegalArgumentException=1}");
                })
                .verifyComplete();
        assertThat(told).hasValue(1);
    }

    @Test
    void thePreviewCountsWhatIsLeft() {
        journal.note("a", JournalEntry.State.SUCCEEDED);
        journal.note("b", JournalEntry.State.FAILED);
        StepVerifier.create(job(Flux.just("a", "b", "c"), this::doIt, o -> o.journal(journal))
                        .preview(2))
                .then(() -> scheduler.advanceTimeBy(Duration.ofSeconds(1)))
                .expectNext(new BulkPreview(3, 1, 4, Duration.ofSeconds(4)))
                .verifyComplete();
        assertThat(done).isEmpty();
        assertThat(journal.open).isFalse();
    }

    @Test
    void eachSubscriptionIsARun() {
        Flux<BulkResult<String, String>> results =
                job(Flux.just("a", "b"), this::doIt, o -> {}).results();
        assertThat(done).isEmpty();
        run(results);
        run(results);
        assertThat(done).containsExactly("a", "b", "a", "b");
    }

    @Test
    void badOptionsAreRefused() {
        for (Runnable bad : List.<Runnable>of(
                () -> BulkOptions.DEFAULTS.withName(" "),
                () -> BulkOptions.DEFAULTS.withMaxConcurrency(0),
                () -> BulkOptions.DEFAULTS.withAttempts(0),
                () -> BulkOptions.DEFAULTS.withPatience(Duration.ofSeconds(-1)),
                () -> BulkOptions.DEFAULTS.withReserve(1),
                () -> BulkOptions.DEFAULTS.withReserve(Double.NaN),
                () -> BulkOptions.DEFAULTS.withTotal(-1L),
                () -> StopPolicy.afterFailures(0),
                () -> StopPolicy.afterShare(1, 0))) {
            assertThatThrownBy(bad::run).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
