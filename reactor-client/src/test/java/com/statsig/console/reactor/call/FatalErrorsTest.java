package com.statsig.console.reactor.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.statsig.console.ApiKey;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.json.Misfit;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.bulk.BulkJob;
import com.statsig.console.reactor.bulk.BulkOptions;
import com.statsig.console.reactor.bulk.BulkResult;
import com.statsig.console.reactor.bulk.BulkResult.Failed;
import com.statsig.console.reactor.bulk.BulkResult.Succeeded;
import com.statsig.console.reactor.bulk.BulkStoppedException;
import com.statsig.console.reactor.bulk.Journal;
import com.statsig.console.reactor.bulk.JournalEntry;
import com.statsig.console.reactor.bulk.JournalException;
import com.statsig.console.reactor.bulk.UnknownOutcomeException;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRequest;
import com.statsig.console.testkit.ConsoleSandbox;
import com.statsig.console.testkit.ConsoleSandboxExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.ContextView;

/** What Reactor takes for fatal ends an item or a run, wherever it is thrown; nobody waits for ever. */
class FatalErrorsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(20);

    @RegisterExtension
    static final ConsoleSandboxExtension SANDBOX = ConsoleSandboxExtension.create();

    private ConsoleSandbox sandbox;

    @BeforeEach
    void fill() {
        sandbox = SANDBOX.get();
        sandbox.put("tags", Map.of("id", "core", "name", "Core"));
    }

    private StatsigConsole.Builder client() {
        return StatsigConsole.builder()
                .baseUrl(sandbox.baseUrl())
                .apiKey(sandbox.apiKey())
                .quota(Quota.unlimited());
    }

    private static <T> T fail(Object ignored) {
        throw new NoClassDefFoundError("com/example/Missing");
    }

    private static <T> BulkJob<String, T> job(Function<String, Mono<T>> function, BulkOptions options) {
        return BulkJob.of(
                Flux.just("a", "bad", "b"), item -> item, function, options, Time.system(), requests -> Duration.ZERO);
    }

    private static void assertFatal(@Nullable Throwable error) {
        assertThat(error)
                .isInstanceOf(FatalErrorException.class)
                .hasMessageContaining("NoClassDefFoundError")
                .hasCauseInstanceOf(NoClassDefFoundError.class);
    }

    private static <T> Throwable failure(Flux<T> run) {
        return run.<Throwable>then(Mono.empty()).onErrorResume(Mono::just).block(LONG);
    }

    static Stream<Error> everyFatalErrorFailsItsItem() {
        return Stream.of(
                new NoClassDefFoundError("x"),
                new ExceptionInInitializerError("x"),
                new StackOverflowError("x"),
                new OutOfMemoryError("x"),
                new UnsatisfiedLinkError("x"),
                new InternalError("x"),
                new ThreadDeath(),
                new AssertionError("x"));
    }

    @ParameterizedTest
    @MethodSource
    void everyFatalErrorFailsItsItem(Error error) {
        List<BulkResult<String, String>> results = job(
                        item -> {
                            if (item.equals("bad")) {
                                throw error;
                            }
                            return Mono.just(item);
                        },
                        BulkOptions.DEFAULTS.withOrdered(true))
                .results()
                .collectList()
                .block(LONG);
        assertThat(results).hasSize(3);
        assertThat(((Failed<?, ?>) results.get(1)).error())
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isSameAs(error),
                        failure -> assertThat(failure).hasCause(error));
        assertThat(results.get(2)).isInstanceOf(Succeeded.class);
    }

    static Stream<Arguments> anItemFailsWhereverItsMonoThrows() {
        Function<StatsigConsole, Mono<?>> read = console -> console.tags().get("core");
        return Stream.of(
                row("when it is signalled", console -> Mono.error(new NoClassDefFoundError())),
                row("when it is subscribed to", console -> Mono.defer(() -> fail(""))),
                row("in its supplier", console -> Mono.fromSupplier(() -> fail(""))),
                row("in create", console -> Mono.create(sink -> fail(sink))),
                row("in using", console -> Mono.using(() -> fail(""), x -> Mono.empty(), x -> {})),
                row("in a map", console -> Mono.just(1).map(FatalErrorsTest::fail)),
                row("in a flatMap", console -> Mono.just(1).flatMap(FatalErrorsTest::fail)),
                row(
                        "in a map of a hidden source",
                        console -> Mono.just(1).hide().map(FatalErrorsTest::fail)),
                row("in a filter, later", console -> Mono.delay(SHORT).filter(FatalErrorsTest::fail)),
                row("in a map, later", console -> Mono.delay(SHORT).map(FatalErrorsTest::fail)),
                row("in doOnNext, later", console -> Mono.delay(SHORT).doOnNext(FatalErrorsTest::fail)),
                row(
                        "in a map of a Flux, later",
                        console ->
                                Flux.interval(SHORT).map(FatalErrorsTest::fail).next()),
                row(
                        "in a flatMap of a Flux, later",
                        console -> Flux.interval(SHORT)
                                .flatMap(FatalErrorsTest::fail)
                                .next()),
                row("in a map of a call", console -> read.apply(console).map(FatalErrorsTest::fail)),
                row("in a flatMap of a call", console -> read.apply(console).flatMap(FatalErrorsTest::fail)),
                row("in what follows a call", console -> read.apply(console).then(Mono.defer(() -> fail("")))),
                row(
                        "in a supplier behind a call",
                        console -> read.apply(console).flatMap(tag -> Mono.fromSupplier(() -> fail(tag)))),
                row("in doOnSuccess of a call", console -> read.apply(console).doOnSuccess(FatalErrorsTest::fail)),
                row(
                        "in what becomes of an error of a call",
                        console -> console.tags().get("none").onErrorResume(FatalErrorsTest::fail)),
                row("in an edit", console -> console.tags().edit("core", FatalErrorsTest::fail)),
                row(
                        "in a flatMap of a list",
                        console -> console.tags()
                                .list()
                                .flatMap(FatalErrorsTest::fail)
                                .next()),
                row(
                        "in a concatMap of a list",
                        console -> console.tags()
                                .list()
                                .concatMap(FatalErrorsTest::fail)
                                .next()));
    }

    private static Arguments row(String name, Function<StatsigConsole, Mono<?>> function) {
        return arguments(name, function);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void anItemFailsWhereverItsMonoThrows(String name, Function<StatsigConsole, Mono<?>> function) {
        try (StatsigConsole console = client().build()) {
            List<BulkResult<String, Object>> results = console.bulk(o -> o.ordered(true))
                    .<String, Object>job(
                            Flux.just("a", "bad", "b"),
                            item -> item.equals("bad") ? function.apply(console) : Mono.just(item))
                    .results()
                    .collectList()
                    .block(LONG);
            assertThat(results).hasSize(3);
            assertThat(((Failed<?, ?>) results.get(1)).error())
                    .satisfies(error -> assertThat(error).hasRootCauseInstanceOf(NoClassDefFoundError.class));
            assertThat(results.get(2)).isInstanceOf(Succeeded.class);
        }
    }

    static Stream<Arguments> theRunEndsWhenItsInputThrows() {
        return Stream.of(
                arguments("when it is subscribed to", Flux.defer(() -> fail(""))),
                arguments("by hand", (Publisher<String>) FatalErrorsTest::fail),
                arguments("at the first item", Flux.just("a").map(FatalErrorsTest::fail)),
                arguments("when it is asked", Flux.generate(sink -> fail(sink))),
                arguments("signalled", Flux.error(new NoClassDefFoundError())),
                arguments("later", Flux.interval(SHORT).map(FatalErrorsTest::fail)),
                arguments(
                        "on another thread",
                        Flux.just("a").publishOn(Schedulers.parallel()).map(FatalErrorsTest::fail)),
                arguments("at the end", Flux.just("a").concatWith(Flux.defer(() -> fail("")))),
                arguments("when it is cancelled", Flux.just("a").doOnCancel(() -> fail(""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theRunEndsWhenItsInputThrows(String name, Publisher<String> input) {
        BulkJob<String, String> job =
                BulkJob.of(input, null, Mono::just, BulkOptions.DEFAULTS, Time.system(), requests -> Duration.ZERO);
        assertFatal(failure(job.results()));
        if (!name.equals("when it is cancelled")) {
            assertFatal(failure(job.preview(1).flux()));
        }
    }

    @Test
    void aKeyFunctionThatThrowsEndsThePreview() {
        for (Flux<String> input : List.of(
                Flux.just("a", "b"), Flux.interval(SHORT).map(String::valueOf).take(2))) {
            BulkJob<String, String> job = BulkJob.of(
                    input,
                    FatalErrorsTest::fail,
                    Mono::just,
                    BulkOptions.DEFAULTS.withJournal(new Throwing("")),
                    Time.system(),
                    requests -> Duration.ZERO);
            assertFatal(failure(job.preview(1).flux()));
        }
    }

    static Stream<Arguments> whatIsNotFatalIsLeftToTheFunction() {
        RuntimeException other = new IllegalStateException("other");
        Function<Object, Mono<String>> fails = ignored -> Mono.error(other);
        Function<Object, String> throwsIt = ignored -> {
            throw other;
        };
        Flux<Integer> three = Flux.range(1, 3);
        return Stream.of(
                arguments("flatMap", three.flatMap(fails).collectList()),
                arguments(
                        "flatMapDelayError",
                        three.flatMapDelayError(fails, 2, 2).collectList()),
                arguments("concatMap", three.concatMap(fails).collectList()),
                arguments(
                        "concatMapDelayError", three.concatMapDelayError(fails).collectList()),
                arguments("map", three.map(throwsIt).collectList()),
                arguments(
                        "filter",
                        three.hide().filter(i -> throwsIt.apply(i).isEmpty()).collectList()),
                arguments("handle", three.handle((i, sink) -> sink.error(other)).collectList()),
                arguments(
                        "publishOn",
                        three.publishOn(Schedulers.parallel()).map(throwsIt).collectList()),
                arguments("resumed", three.flatMap(fails).onErrorReturn("x").collectList()),
                arguments(
                        "resumed inside",
                        three.flatMap(i -> fails.apply(i).onErrorReturn("x")).collectList()),
                arguments("retried", Mono.defer(() -> fails.apply("")).retry(2).onErrorReturn("x")),
                arguments(
                        "goes on behind it",
                        three.map(i -> i == 2 ? throwsIt.apply(i) : "" + i)
                                .onErrorContinue((error, value) -> {})
                                .collectList()),
                arguments(
                        "goes on behind others",
                        three.map(i -> i == 2 ? throwsIt.apply(i) : "" + i)
                                .onErrorContinue(IllegalArgumentException.class, (error, value) -> {})
                                .collectList()),
                arguments(
                        "stops",
                        three.map(i -> i == 2 ? throwsIt.apply(i) : "" + i)
                                .onErrorStop()
                                .collectList()),
                arguments(
                        "a fatal one that is handled",
                        Mono.error(new NoClassDefFoundError())
                                .onErrorResume(LinkageError.class, error -> Mono.just("x"))));
    }

    /** The same comes of a function, with an item or without. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsNotFatalIsLeftToTheFunction(String name, Mono<?> mono) {
        Object alone =
                mono.<Object>map(value -> value).onErrorResume(Mono::just).block(LONG);
        BulkResult<String, Object> result = BulkJob.<String, Object>of(
                        Flux.just("a"),
                        null,
                        item -> mono,
                        BulkOptions.DEFAULTS,
                        Time.system(),
                        requests -> Duration.ZERO)
                .results()
                .blockLast(LONG);
        Object inBulk = result instanceof Failed<?, ?> failed ? failed.error() : ((Succeeded<?, ?>) result).value();
        if (alone instanceof Throwable) {
            assertThat(inBulk).isInstanceOf(Throwable.class);
            assertThat(((Throwable) inBulk).getMessage()).isEqualTo(((Throwable) alone).getMessage());
        } else {
            assertThat(inBulk).isEqualTo(alone);
        }
    }

    @Test
    void keysAndFingerprintsFailTheirItems() {
        Journal journal = new Throwing("");
        BulkJob<String, String> keys = BulkJob.of(
                Flux.just("a", "b"),
                FatalErrorsTest::fail,
                Mono::just,
                BulkOptions.DEFAULTS,
                Time.system(),
                requests -> Duration.ZERO);
        BulkJob<String, String> fingerprints =
                job(Mono::just, BulkOptions.DEFAULTS.withJournal(journal)).fingerprint(FatalErrorsTest::fail);
        for (BulkJob<String, String> job : List.of(keys, fingerprints)) {
            assertThat(job.results().collectList().block(LONG))
                    .hasSizeBetween(2, 3)
                    .allSatisfy(result -> assertFatal(((Failed<?, ?>) result).error()));
        }
    }

    @Test
    void aReconciliationThatThrowsLeavesItsItemUnknown() {
        Journal journal = new Throwing("") {
            @Override
            public Flux<JournalEntry> open(String name) {
                return Flux.just(new JournalEntry("a", JournalEntry.State.STARTED, null, 1, Instant.EPOCH, null));
            }
        };
        BulkJob<String, String> job = BulkJob.of(
                Flux.just("a"),
                item -> item,
                Mono::just,
                BulkOptions.DEFAULTS.withJournal(journal),
                Time.system(),
                requests -> Duration.ZERO);
        for (BulkJob<String, String> one : List.of(
                job.reconcile(FatalErrorsTest::fail, (item, found) -> true),
                job.reconcile(item -> Mono.fromSupplier(() -> fail(item)), (item, found) -> true),
                job.reconcile(Mono::just, (item, found) -> fail(item)))) {
            BulkResult<String, String> result = one.results().blockLast(LONG);
            assertThat(((Failed<?, ?>) result).error())
                    .isInstanceOf(UnknownOutcomeException.class)
                    .hasRootCauseInstanceOf(NoClassDefFoundError.class);
        }
    }

    @Test
    void aStopPolicyThatThrowsEndsTheRun() {
        BulkJob<String, String> job = job(
                item -> Mono.error(new IllegalStateException()),
                BulkOptions.DEFAULTS.withMaxConcurrency(1).withStop((counts, failure) -> fail(counts)));
        Throwable failure = failure(job.results());
        assertThat(failure).isInstanceOf(BulkStoppedException.class);
        assertFatal(failure.getCause());
    }

    @Test
    void whoeverIsToldEndsTheRunWhenHeThrows() {
        BulkJob<String, String> job = job(Mono::just, BulkOptions.DEFAULTS);
        BulkJob<String, Long> slow = job(item -> Mono.delay(Duration.ofSeconds(1)), BulkOptions.DEFAULTS);
        assertFatal(failure(
                job.summary(Duration.ofSeconds(1), FatalErrorsTest::fail).flux()));
        assertFatal(failure(slow.summary(SHORT, FatalErrorsTest::fail).flux()));
        assertFatal(failure(job.results().map(FatalErrorsTest::fail)));
        assertFatal(failure(job.results().doOnNext(FatalErrorsTest::fail)));
        assertFatal(failure(slow.events(SHORT).doOnNext(FatalErrorsTest::fail)));
        assertFatal(failure(job.summary().map(FatalErrorsTest::fail).flux()));
    }

    /** A journal that throws where it is told to. */
    private static class Throwing implements Journal {
        private final String where;

        Throwing(String where) {
            this.where = where;
        }

        private <T> Supplier<T> at(String place, Supplier<T> otherwise) {
            return () -> where.equals(place) ? fail(place) : otherwise.get();
        }

        @Override
        public Flux<JournalEntry> open(String name) {
            at("open", () -> "").get();
            return Flux.defer(at("opened", Flux::empty));
        }

        @Override
        public Mono<Void> append(JournalEntry entry) {
            at("append", () -> "").get();
            return Mono.defer(at("appended", Mono::empty));
        }

        @Override
        public Mono<Void> close() {
            at("close", () -> "").get();
            return Mono.defer(at("closed", Mono::empty));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "opened", "append", "appended", "close", "closed"})
    void aJournalThatThrowsEndsTheRun(String where) {
        BulkJob<String, String> job = job(Mono::just, BulkOptions.DEFAULTS.withJournal(new Throwing(where)));
        Throwable failure = failure(job.results());
        assertThat(failure).hasRootCauseInstanceOf(NoClassDefFoundError.class);
        if (!where.startsWith("close")) {
            assertThat(failure).isInstanceOf(JournalException.class);
        }
        if (where.startsWith("open") || where.startsWith("close")) {
            assertThat(failure(job.preview(1).flux())).hasRootCauseInstanceOf(NoClassDefFoundError.class);
        }
    }

    @Test
    void anObserverThatThrowsHarmsNobody() {
        ConsoleObserver observer = new ConsoleObserver() {
            @Override
            public void onTry(
                    CallInfo call, Duration took, int status, @Nullable ConsoleException error, ContextView context) {
                fail(call);
            }

            @Override
            public void onMisfit(CallInfo call, Misfit misfit, ContextView context) {
                fail(call);
            }
        };
        sandbox.put("tags", Map.of("id", "odd", "name", "odd", "description", List.of(1)));
        try (StatsigConsole console = client().observer(observer).build()) {
            assertThat(console.tags().get("odd").map(Tag::id).block(LONG)).isEqualTo("odd");
            assertThat(console.bulk()
                            .job(
                                    Flux.just("x", "y"),
                                    name -> console.tags()
                                            .create(TagRequest.builder()
                                                    .name(name)
                                                    .description("d")
                                                    .build()))
                            .summary()
                            .block(LONG)
                            .counts()
                            .succeeded())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aKeyThatCannotBeGotFailsTheCall(boolean later) {
        Mono<ApiKey> key = later ? Mono.delay(SHORT).map(FatalErrorsTest::fail) : Mono.fromSupplier(() -> fail(""));
        try (StatsigConsole console = client().apiKey(key).build()) {
            Throwable failure = failure(console.tags().get("core").flux());
            assertThat(failure)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasRootCauseInstanceOf(NoClassDefFoundError.class);
        }
    }

    @Test
    void whatFollowsACallSignalsItsErrors() {
        try (StatsigConsole console = client().build()) {
            assertFatal(failure(
                    console.tags().get("core").doOnNext(FatalErrorsTest::fail).flux()));
            assertFatal(failure(
                    console.tags().get("core").map(FatalErrorsTest::fail).flux()));
            assertThat(console.tags().get("core").map(Tag::id).block(LONG)).isEqualTo("core");
        }
    }
}
