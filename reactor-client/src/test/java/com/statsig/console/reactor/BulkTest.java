package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.statsig.console.dynamicconfigs.DynamicConfigRequest;
import com.statsig.console.error.BadRequestException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.ForbiddenException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.error.ServerErrorException;
import com.statsig.console.error.TransportException;
import com.statsig.console.error.UnauthorizedException;
import com.statsig.console.metrics.MetricRequest;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.bulk.BulkCounts;
import com.statsig.console.reactor.bulk.BulkEvent;
import com.statsig.console.reactor.bulk.BulkJob;
import com.statsig.console.reactor.bulk.BulkOptionsBuilder;
import com.statsig.console.reactor.bulk.BulkPreview;
import com.statsig.console.reactor.bulk.BulkProgress;
import com.statsig.console.reactor.bulk.BulkResult;
import com.statsig.console.reactor.bulk.BulkResult.Failed;
import com.statsig.console.reactor.bulk.BulkResult.Planned;
import com.statsig.console.reactor.bulk.BulkStoppedException;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.reactor.bulk.JournalEntry.State;
import com.statsig.console.reactor.bulk.StopPolicy;
import com.statsig.console.reactor.bulk.UnknownOutcomeException;
import com.statsig.console.reactor.call.PlannedRequest;
import com.statsig.console.reactor.call.RetryPolicy;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.quota.QuotaRegistry;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.subscriber.TestSubscriber;

/** Bulk work through the client: quota, outages, lost answers, in virtual time. */
class BulkTest {
    private static final Duration LATENCY = Duration.ofMillis(100);

    private final FakeExchange exchange = new FakeExchange();

    /** The tags that the server has, and how often each was created. */
    private final Map<String, Integer> tags = new HashMap<>();

    /** When the server got each mutation, in nanoseconds. */
    private final List<Long> mutations = new ArrayList<>();

    private long now() {
        return exchange.scheduler.now(TimeUnit.NANOSECONDS);
    }

    private Mono<ConsoleResponse> after(Duration latency, Mono<ConsoleResponse> response) {
        return Mono.delay(latency, exchange.scheduler).then(response);
    }

    /** A server of tags: creates one once, and finds it. */
    private Mono<ConsoleResponse> serve(ConsoleRequest request) {
        return after(LATENCY.dividedBy(2), Mono.defer(() -> after(LATENCY.dividedBy(2), Mono.just(carryOut(request)))));
    }

    private ConsoleResponse carryOut(ConsoleRequest request) {
        byte[] body = request.body();
        if (body == null) {
            String id = request.path().replaceFirst(".*/", "");
            return tags.containsKey(id)
                    ? FakeExchange.response(200, "{\"data\":{\"id\":\"" + id + "\",\"name\":\"" + id + "\"}}")
                    : FakeExchange.response(404, "{\"status\":404,\"message\":\"Tag not found\"}");
        }
        mutations.add(now());
        String name = new String(body, StandardCharsets.UTF_8).replaceFirst(".*\"name\":\"([^\"]*)\".*", "$1");
        if (tags.containsKey(name)) {
            return FakeExchange.response(400, "{\"status\":400,\"message\":\"Name is already in use\"}");
        }
        tags.merge(name, 1, Integer::sum);
        return FakeExchange.response(201, "{\"data\":{\"id\":\"" + name + "\",\"name\":\"" + name + "\"}}");
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "t" + i).toList();
    }

    private static BulkJob<String, Tag> create(
            StatsigConsole console, List<String> names, Consumer<BulkOptionsBuilder> options) {
        return console.bulk(options)
                .job(
                        Flux.fromIterable(names),
                        name -> name,
                        name -> console.tags()
                                .create(TagRequest.builder()
                                        .name(name)
                                        .description("d")
                                        .build()))
                .reconcile(name -> console.tags().get(name), (name, there) -> name.equals(there.name()));
    }

    private <T> TestSubscriber<T> run(Flux<T> results, Duration time) {
        TestSubscriber<T> subscriber = TestSubscriber.create();
        results.subscribe(subscriber);
        exchange.pass(time);
        return subscriber;
    }

    private BulkSummary summary(BulkJob<?, ?> job, Duration time) {
        TestSubscriber<BulkSummary> subscriber = run(job.summary().flux(), time);
        assertThat(subscriber.isTerminatedComplete()).as("%s", subscriber).isTrue();
        return subscriber.getReceivedOnNext().get(0);
    }

    private void assertWindowsHold(Quota quota) {
        for (QuotaLimit limit : quota.limits(LimitClass.MUTATION)) {
            for (int i = limit.permits(); i < mutations.size(); i++) {
                assertThat(mutations.get(i) - mutations.get(i - limit.permits()))
                        .as("%s at mutation %d", limit, i)
                        .isGreaterThanOrEqualTo(limit.window().toNanos());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void fiveThousandMutationsTakeNoLongerThanTheQuotaRequires(int clients) {
        exchange.always(this::serve);
        QuotaRegistry registry = QuotaRegistry.create(Time.of(exchange.scheduler));
        Quota quota = Quota.documented();
        List<BulkSummary> summaries = new ArrayList<>();
        for (int c = 0; c < clients; c++) {
            StatsigConsole console =
                    exchange.client().quotaRegistry(registry).quota(quota).build();
            int from = c * 5_000 / clients;
            create(console, names(5_000).subList(from, from + 5_000 / clients), o -> o.reserve(0))
                    .summary()
                    .subscribe(summaries::add);
        }
        exchange.pass(Duration.ofHours(2));

        assertThat(summaries).hasSize(clients).allMatch(BulkSummary::isComplete);
        assertThat(tags).hasSize(5_000);
        assertThat(mutations).hasSize(5_000);
        assertWindowsHold(quota);
        double best = quota.timeFor(Set.of(LimitClass.MUTATION), 5_000).toNanos();
        assertThat(mutations.get(4_999) / best).isBetween(1.0, 1.02);
    }

    @Test
    void aServerWithHalfTheLimitsIsLearnedFromAHandfulOfRefusals() {
        Quota half = Quota.unlimited()
                .withLimit(
                        LimitClass.MUTATION,
                        new QuotaLimit(50, Duration.ofSeconds(10)),
                        new QuotaLimit(900, Duration.ofMinutes(15)));
        AtomicInteger refused = new AtomicInteger();
        exchange.always(request -> after(LATENCY.dividedBy(2), Mono.defer(() -> {
            boolean full = half.limits(LimitClass.MUTATION).stream()
                    .anyMatch(limit -> mutations.stream()
                                    .filter(time ->
                                            now() - time < limit.window().toNanos())
                                    .count()
                            >= limit.permits());
            if (full && request.body() != null) {
                refused.incrementAndGet();
            }
            return after(
                    LATENCY.dividedBy(2),
                    Mono.just(
                            full && request.body() != null
                                    ? FakeExchange.response(429, "{\"message\":\"Too many requests\"}")
                                    : carryOut(request)));
        })));
        StatsigConsole console = exchange.client().quota(Quota.documented()).build();
        BulkSummary summary = summary(create(console, names(2_000), o -> o.reserve(0)), Duration.ofHours(3));

        assertThat(summary.counts()).isEqualTo(new BulkCounts(2_000, 0, 0, 0));
        assertThat(refused).hasValueBetween(2, 40);
        assertWindowsHold(half);
        double best = half.timeFor(Set.of(LimitClass.MUTATION), 2_000).toNanos();
        assertThat(mutations.get(1_999) / best).isBetween(1.0, 1.1);
    }

    @Test
    void aShareIsLeftToPeople() {
        exchange.always(this::serve);
        StatsigConsole console = exchange.client().quota(Quota.documented()).build();
        create(console, names(500), o -> o.reserve(0.2)).summary().subscribe();
        exchange.pass(Duration.ofSeconds(9));
        assertThat(tags).hasSize(80);
        IntStream.range(0, 20)
                .forEach(i -> console.tags()
                        .create(TagRequest.builder()
                                .name("p" + i)
                                .description("d")
                                .build())
                        .subscribe());
        exchange.pass(LATENCY);
        assertThat(tags).hasSize(100);
    }

    @Test
    void anOutageIsWaitedOut() {
        Duration outage = Duration.ofMinutes(10);
        exchange.always(request ->
                exchange.now().compareTo(outage) > 0 || exchange.now().toSeconds() < 2
                        ? serve(request)
                        : after(LATENCY, Mono.error(new IOException("Connection reset by peer"))));
        StatsigConsole console = exchange.client().build();
        BulkJob<String, Tag> job = create(console, names(500), o -> o.total(500L));
        List<BulkProgress> progress = new ArrayList<>();
        List<BulkSummary> summary = new ArrayList<>();
        job.summary(Duration.ofMinutes(1), progress::add).subscribe(summary::add);
        exchange.pass(Duration.ofMinutes(30));

        assertThat(summary)
                .singleElement()
                .satisfies(sum -> assertThat(sum.counts()).isEqualTo(new BulkCounts(500, 0, 0, 0)));
        assertThat(tags)
                .hasSize(500)
                .allSatisfy((name, times) -> assertThat(times).isEqualTo(1));
        assertThat(progress.get(4).waitingForService()).isPositive();
        assertThat(progress.get(4)).asString().contains("waiting for the service");
        // Each item is sent once, and during the ten minutes of the outage two requests a second at most are lost.
        assertThat(exchange.requests).hasSizeLessThan(500 + 2 * 600);
    }

    @Test
    void anOutageOfWritesAloneIsWaitedOutToo() {
        Duration outage = Duration.ofMinutes(10);
        exchange.always(request -> request.body() == null || exchange.now().compareTo(outage) > 0
                ? serve(request)
                : after(LATENCY, Mono.just(FakeExchange.response(503, "read only"))));
        StatsigConsole console = exchange.client().build();
        BulkJob<String, Tag> job = console.bulk(o -> o.resend(true))
                .job(
                        Flux.fromIterable(names(100)),
                        name -> name,
                        name -> console.tags()
                                .get(name)
                                .onErrorResume(
                                        NotFoundException.class,
                                        absent -> console.with(
                                                        o -> o.retry(RetryPolicy.DEFAULTS.withNonIdempotent(true)))
                                                .tags()
                                                .create(TagRequest.builder()
                                                        .name(name)
                                                        .description("d")
                                                        .build())));
        assertThat(summary(job, Duration.ofMinutes(30)).counts()).isEqualTo(new BulkCounts(100, 0, 0, 0));
        assertThat(tags).hasSize(100);
    }

    @Test
    void deletingWhatIsGoneIsDoneWhereTwiceDoesNoHarm() {
        exchange.always(404, "{\"status\":404,\"message\":\"Tag not found\"}");
        StatsigConsole console = exchange.client().build();
        BulkSummary summary = summary(
                console.bulk(o -> o.resend(true)).job(Flux.just("gone"), name -> name, console.tags()::delete),
                Duration.ofMinutes(1));
        assertThat(summary.counts()).isEqualTo(new BulkCounts(1, 0, 0, 0));
    }

    @Test
    void anOutageBeyondPatienceFailsWhatWasInFlightAndStopsWhenToldTo() {
        exchange.always(503, "down");
        StatsigConsole console = exchange.client().build();
        TestSubscriber<BulkResult<String, Tag>> subscriber = run(
                console.bulk(o ->
                                o.patience(Duration.ofMinutes(5)).stop(StopPolicy.onFirst(ServerErrorException.class)))
                        .job(
                                Flux.fromIterable(names(500)),
                                name -> name,
                                name -> console.tags().get(name))
                        .results(),
                Duration.ofMinutes(30));
        assertThat(subscriber.expectTerminalError())
                .isInstanceOf(BulkStoppedException.class)
                .hasCauseInstanceOf(ServerErrorException.class);
        assertThat(subscriber.getReceivedOnNext())
                .hasSizeLessThan(10)
                .allMatch(result -> result.took().compareTo(Duration.ofMinutes(4)) > 0);
    }

    @Test
    void anItemThatAloneFailsIsNotTakenForAnOutage() {
        exchange.always(request -> request.path().endsWith("/t7")
                ? after(LATENCY, Mono.just(FakeExchange.response(500, "bug")))
                : after(LATENCY, Mono.just(FakeExchange.response(200, "{\"data\":{}}"))));
        StatsigConsole console = exchange.client().build();
        TestSubscriber<BulkResult<String, Tag>> subscriber = run(
                console.bulk()
                        .job(
                                Flux.fromIterable(names(2_000)),
                                name -> name,
                                name -> console.tags().get(name))
                        .results(),
                Duration.ofMinutes(10));
        List<Failed<?, ?>> failed = new ArrayList<>();
        subscriber.getReceivedOnNext().forEach(result -> {
            if (result instanceof Failed<?, ?> one) {
                failed.add(one);
            }
        });
        assertThat(subscriber.isTerminatedComplete()).isTrue();
        assertThat(failed).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("t7");
            assertThat(one.attempts()).isEqualTo(10);
            assertThat(one.took()).isLessThan(Duration.ofMinutes(3));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void faultsMixedInAtRandomLoseNothingAndDoNothingTwice(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        exchange.always(request -> {
            if (random.nextInt(100) >= 20) {
                return serve(request);
            }
            return switch (random.nextInt(8)) {
                case 0 -> after(LATENCY, Mono.error(new IOException("reset before")));
                case 1 -> serve(request).then(Mono.error(new IOException("reset after")));
                case 2 -> serve(request).thenReturn(FakeExchange.response(200, "{\"data\":{\"id\":\"cut"));
                case 3 -> serve(request).then(Mono.never());
                case 4 -> after(LATENCY, Mono.just(FakeExchange.response(500, "{\"message\":\"oops\"}")));
                case 5 -> after(LATENCY, Mono.just(unavailable("3")));
                case 6 -> after(LATENCY, Mono.just(FakeExchange.response(429, "{\"message\":\"slow down\"}")));
                default -> after(LATENCY, Mono.just(FakeExchange.response(200, "<html>Captive portal</html>")));
            };
        });
        StatsigConsole console = exchange.client().build();
        BulkSummary summary = summary(create(console, names(500), o -> {}), Duration.ofHours(3));

        assertThat(summary.counts()).isEqualTo(new BulkCounts(500, 0, 0, 0));
        assertThat(tags)
                .hasSize(500)
                .allSatisfy((name, times) -> assertThat(times).isEqualTo(1));
        assertThat(summary.requests()).isGreaterThan(550);
    }

    private static ConsoleResponse unavailable(String retryAfter) {
        return new ConsoleResponse(
                503, Map.of("retry-after", List.of(retryAfter)), new ByteArrayInputStream(new byte[0]));
    }

    @Test
    void aCreationWhoseAnswerWasLostIsFoundInsteadOfRepeated() {
        exchange.answer(request -> serve(request).then(Mono.error(new IOException("reset"))));
        exchange.always(this::serve);
        StatsigConsole console = exchange.client().build();
        BulkSummary summary = summary(create(console, names(1), o -> {}), Duration.ofMinutes(1));
        assertThat(summary.counts()).isEqualTo(new BulkCounts(1, 0, 0, 0));
        assertThat(exchange.requests)
                .extracting(request -> request.method().name())
                .containsExactly("POST", "GET");
    }

    @Test
    void aLostCreationThatArrivesLateIsFoundWhenItsNameIsInUse() {
        exchange.answer(request -> {
            exchange.scheduler.schedule(() -> carryOut(request), 120, TimeUnit.MILLISECONDS);
            return Mono.error(new IOException("reset"));
        });
        exchange.always(this::serve);
        StatsigConsole console = exchange.client().build();
        BulkSummary summary = summary(create(console, names(1), o -> {}), Duration.ofMinutes(1));
        assertThat(summary.counts()).isEqualTo(new BulkCounts(1, 0, 0, 0));
        assertThat(tags).containsExactly(Map.entry("t0", 1));
        assertThat(exchange.requests)
                .extracting(request -> request.method().name())
                .containsExactly("POST", "GET", "POST", "GET");
    }

    @Test
    void aNameThatIsInUseFromTheStartIsAFailure() {
        exchange.always(this::serve);
        tags.put("t0", 1);
        StatsigConsole console = exchange.client().build();
        TestSubscriber<BulkResult<String, Tag>> subscriber =
                run(create(console, names(1), o -> {}).results(), Duration.ofMinutes(1));
        assertThat(subscriber.getReceivedOnNext())
                .singleElement()
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.error()).isInstanceOf(BadRequestException.class));
    }

    @Test
    void withoutReconciliationALostAnswerIsToldAndNotSentAgain() {
        exchange.always(request -> serve(request).then(Mono.error(new IOException("reset"))));
        StatsigConsole console = exchange.client().build();
        TestSubscriber<BulkResult<String, Tag>> subscriber = run(
                console.bulk()
                        .job(
                                Flux.just("a"),
                                name -> name,
                                name -> console.tags()
                                        .create(TagRequest.builder()
                                                .name(name)
                                                .description("d")
                                                .build()))
                        .results(),
                Duration.ofHours(2));
        assertThat(subscriber.getReceivedOnNext())
                .singleElement()
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.error())
                                .isInstanceOf(UnknownOutcomeException.class)
                                .hasMessageContaining("reconcile"));
        assertThat(mutations).hasSize(1);
    }

    @Test
    void aKeyThatIsRefusedCanStopEverythingAtOnce() {
        exchange.always(401, "{\"status\":401,\"message\":\"an invalid key was sent\"}");
        StatsigConsole console = exchange.client().build();
        TestSubscriber<BulkResult<String, Tag>> subscriber = run(
                create(console, names(500), o -> o.stop(StopPolicy.onFirst(UnauthorizedException.class)))
                        .results(),
                Duration.ofMinutes(1));
        assertThat(subscriber.expectTerminalError()).hasCauseInstanceOf(UnauthorizedException.class);
        assertThat(exchange.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64})
    void aKeyThatIsRefusedEndsTheRun(int concurrency) {
        exchange.always(request -> after(
                LATENCY, Mono.just(FakeExchange.response(401, "{\"status\":401,\"message\":\"an invalid key\"}"))));
        StatsigConsole console = exchange.client().build();
        MemoryJournal journal = new MemoryJournal();
        TestSubscriber<BulkResult<String, Tag>> subscriber = run(
                create(console, names(300), o -> o.maxConcurrency(concurrency).journal(journal))
                        .results(),
                Duration.ofMinutes(1));
        assertThat(subscriber.expectTerminalError())
                .isInstanceOf(BulkStoppedException.class)
                .hasCauseInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("401");
        assertThat(exchange.requests).hasSize(5);
        assertThat(subscriber.getReceivedOnNext()).hasSize(5).allMatch(Failed.class::isInstance);
        assertThat(journal.keys(State.FAILED))
                .hasSize(5)
                .containsExactlyInAnyOrderElementsOf(subscriber.getReceivedOnNext().stream()
                        .map(BulkResult::key)
                        .toList());
        assertThat(journal.keys(State.STARTED)).hasSize(5);

        exchange.always(this::serve);
        assertThat(summary(create(console, names(300), o -> o.journal(journal)), Duration.ofMinutes(10))
                        .counts())
                .isEqualTo(new BulkCounts(300, 0, 0, 0));
    }

    @Test
    void aKeyThatIsRevokedOnTheWayEndsTheRun() {
        exchange.always(request -> tags.size() < 3_000
                ? serve(request)
                : after(LATENCY, Mono.just(FakeExchange.response(401, "{\"message\":\"an invalid key\"}"))));
        StatsigConsole console = exchange.client().build();
        TestSubscriber<BulkResult<String, Tag>> subscriber =
                run(create(console, names(4_000), o -> o.maxConcurrency(16)).results(), Duration.ofHours(2));
        assertThat(subscriber.expectTerminalError()).hasCauseInstanceOf(UnauthorizedException.class);
        assertThat(tags).hasSizeBetween(3_000, 3_016);
        assertThat(exchange.requests).hasSizeBetween(3_005, 3_036);
    }

    @Test
    void aKeyThatIsRefusedNowAndThenDoesNotEndTheRun() {
        AtomicInteger count = new AtomicInteger();
        exchange.always(request -> count.incrementAndGet() % 5 == 0
                ? serve(request)
                : after(LATENCY, Mono.just(FakeExchange.response(401, "{\"message\":\"Forbidden resource\"}"))));
        StatsigConsole console = exchange.client().build();
        BulkSummary summary = summary(create(console, names(100), o -> o.maxConcurrency(1)), Duration.ofHours(1));
        assertThat(summary.counts()).isEqualTo(new BulkCounts(20, 80, 0, 0));
    }

    @Test
    void itemsThatAreForbiddenDoNotEndTheRun() {
        exchange.always(403, "{\"status\":403,\"message\":\"Forbidden resource\"}");
        StatsigConsole console = exchange.client().build();
        BulkSummary summary = summary(create(console, names(100), o -> {}), Duration.ofHours(1));
        assertThat(summary.counts()).isEqualTo(new BulkCounts(0, 100, 0, 0));
    }

    @Test
    void whereNothingEverWorkedAPermanentFailureEndsTheRun() {
        exchange.always(request -> Mono.error(new UnknownHostException("statsigapi.example")));
        StatsigConsole console = exchange.client()
                .options(options -> options.retry(RetryPolicy.NONE))
                .build();
        List<ConsoleException> probe = new ArrayList<>();
        console.tags().get("x").subscribe(tag -> {}, error -> probe.add((ConsoleException) error));
        exchange.pass(Duration.ofMinutes(1));
        assumeFalse(probe.get(0).retryable(), "An unknown host counts as something that passes");
        TestSubscriber<BulkResult<String, Tag>> subscriber =
                run(create(console, names(300), o -> {}).results(), Duration.ofMinutes(1));
        assertThat(subscriber.expectTerminalError())
                .isInstanceOf(BulkStoppedException.class)
                .hasCauseInstanceOf(TransportException.class);
        assertThat(subscriber.getReceivedOnNext()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void cancelledNothingIsSentAnyMore() {
        exchange.always(this::serve);
        for (int millis = 0; millis < 3_000; millis += 37) {
            StatsigConsole console = exchange.client()
                    .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(10, Duration.ofSeconds(1))))
                    .build();
            TestSubscriber<BulkResult<String, Tag>> subscriber =
                    run(create(console, names(500), o -> {}).results(), Duration.ofMillis(millis));
            int sent = exchange.requests.size();
            subscriber.cancel();
            exchange.pass(Duration.ofMinutes(1));
            assertThat(exchange.requests).as("cancelled after %d ms", millis).hasSize(sent);
        }
        assertThat(exchange.requests).isNotEmpty();
    }

    @Test
    void aDryRunShowsWhatWouldBeSentAndSendsOnlyWhatTheServerCanCheck() {
        exchange.always(200, "{\"data\":{\"id\":\"c\"}}");
        StatsigConsole console = exchange.client().build();
        TestSubscriber<BulkResult<String, Object>> subscriber = run(
                console.bulk(o -> o.dryRun(true).ordered(true))
                        .<String, Object>job(Flux.just("tag", "key", "config"), kind -> kind, kind -> switch (kind) {
                            case "tag" ->
                                console.tags()
                                        .create(TagRequest.builder()
                                                .name("new")
                                                .description("d")
                                                .build());
                            case "key" -> console.keys().delete("client-abcdef");
                            default ->
                                console.tags()
                                        .get("x")
                                        .flatMap(tag -> console.dynamicConfigs()
                                                .patch(
                                                        "c",
                                                        DynamicConfigRequest.builder()
                                                                .description("better")
                                                                .build()));
                        })
                        .results(),
                Duration.ofMinutes(1));
        List<List<PlannedRequest>> planned = subscriber.getReceivedOnNext().stream()
                .map(result -> ((Planned<?, ?>) result).requests())
                .toList();
        assertThat(planned).hasSize(3);
        assertThat(planned.get(0)).singleElement().satisfies(request -> {
            assertThat(request.operation()).isEqualTo("tags.create");
            assertThat(request.path()).isEqualTo("/console/v1/tags");
            assertThat(request.body()).isEqualTo(Map.of("name", "new", "description", "d"));
        });
        assertThat(planned.get(1))
                .singleElement()
                .satisfies(request -> assertThat(request.path()).doesNotContain("client-abcdef"));
        assertThat(planned.get(2))
                .singleElement()
                .extracting(PlannedRequest::operation)
                .isEqualTo("dynamicConfigs.patch");
        assertThat(exchange.requests)
                .extracting(request -> request.method() + " " + request.path())
                .containsExactly("GET /console/v1/tags/x", "PATCH /console/v1/dynamic_configs/c?dryRun=true");
    }

    @Test
    void aDryRunInTheBodyKeepsTheRestOfIt() {
        exchange.always(200, "{\"data\":{\"id\":\"c\"}}");
        StatsigConsole console = exchange.client().build();
        run(
                console.bulk(o -> o.dryRun(true))
                        .job(
                                Flux.just("m"),
                                id -> id,
                                id -> console.metrics()
                                        .update(
                                                id,
                                                MetricRequest.builder()
                                                        .description("better")
                                                        .dryRun(false)
                                                        .build()))
                        .results(),
                Duration.ofMinutes(1));
        assertThat(exchange.requests)
                .singleElement()
                .satisfies(request -> assertThat(new String(request.body(), StandardCharsets.UTF_8))
                        .isEqualTo("{\"description\":\"better\",\"dryRun\":true}"));
    }

    @Test
    void thePreviewTellsHowLongItTakesUnderTheQuota() {
        StatsigConsole console = exchange.client().quota(Quota.documented()).build();
        TestSubscriber<BulkPreview> subscriber =
                run(create(console, names(5_000), o -> {}).preview(1).flux(), Duration.ZERO);
        assertThat(subscriber.getReceivedOnNext())
                .containsExactly(
                        new BulkPreview(5_000, 0, 5_000, Duration.ofMinutes(45).plusSeconds(10)));
        assertThat(exchange.requests).isEmpty();
    }

    @Test
    void progressTellsThatItWaitsForQuotaAndHowLongItTakes() {
        exchange.always(this::serve);
        StatsigConsole console = exchange.client().quota(Quota.documented()).build();
        List<BulkProgress> progress = new ArrayList<>();
        create(console, names(3_600), o -> o.reserve(0).total(3_600L))
                .events(Duration.ofMinutes(5))
                .subscribe(event -> {
                    if (event instanceof BulkEvent.Progressed<String, Tag> one) {
                        progress.add(one.progress());
                    }
                });
        exchange.pass(Duration.ofHours(1));
        assertThat(progress.get(0).counts().done()).isEqualTo(1_800);
        assertThat(progress.get(0).waitingForQuota()).isEqualTo(progress.get(0).inFlight());
        assertThat(progress.get(0)).asString().contains("1800 of 3600 (50 %)", "waiting for quota", "5 min 0 s left");
    }

    @Test
    void oneForbiddenItemIsTheFailureOfThatItem() {
        exchange.always(request -> after(
                LATENCY,
                Mono.just(
                        request.path().contains("n7")
                                ? FakeExchange.response(403, "{\"status\":403,\"message\":\"Forbidden resource\"}")
                                : FakeExchange.response(200, "{\"data\":{\"id\":\"g\"}}"))));
        StatsigConsole console = exchange.client().build();
        Flux<String> ids = Flux.range(1, 9).map(n -> "n" + n);
        assertThat(summary(
                                console.bulk()
                                        .job(
                                                ids,
                                                id -> id,
                                                id -> console.gates().enable(id)),
                                Duration.ofHours(1))
                        .counts())
                .isEqualTo(new BulkCounts(8, 1, 0, 0));

        List<String> read = new ArrayList<>();
        ids.flatMap(id -> console.gates()
                        .get(id)
                        .thenReturn(id)
                        .onErrorResume(ForbiddenException.class, e -> Mono.empty()))
                .subscribe(read::add);
        exchange.pass(Duration.ofMinutes(1));
        assertThat(read).hasSize(8).doesNotContain("n7");
    }
}
