package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.common.Decision;
import com.statsig.console.error.BadRequestException;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.CallTimeoutException;
import com.statsig.console.error.CircuitOpenException;
import com.statsig.console.error.ConflictException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.error.QuotaTimeoutException;
import com.statsig.console.error.RateLimitedException;
import com.statsig.console.error.ServerErrorException;
import com.statsig.console.error.TransportException;
import com.statsig.console.metrics.MetricRequest;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.breaker.Breaker;
import com.statsig.console.reactor.call.CallOptionsBuilder;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.call.RetryPolicy;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.tags.TagRequest;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** What is tried again, when, and how often. */
class RetryTest {
    private static final RetryPolicy EXACT = RetryPolicy.DEFAULTS.withJitter(0);

    private final FakeExchange exchange = new FakeExchange();

    private StatsigConsole console(Consumer<CallOptionsBuilder> options) {
        return exchange.client()
                .circuitBreaker(CircuitBreakerConfig.from(Breaker.defaults())
                        .slidingWindowSize(1000)
                        .minimumNumberOfCalls(1000)
                        .build())
                .options(builder -> builder.retry(EXACT))
                .options(options)
                .build();
    }

    private StatsigConsole console() {
        return console(options -> {});
    }

    private static CircuitBreaker breaker(StatsigConsole console, String operation) {
        return console.circuitBreakers().circuitBreaker(operation);
    }

    /** Lets a call run until it ends. */
    private Ended run(Mono<?> call) {
        Ended ended = new Ended();
        Disposable running = call.subscribe(value -> {}, error -> {
            ended.error = error;
            ended.after = exchange.now();
        });
        exchange.pass(Duration.ofHours(2));
        assertThat(running.isDisposed()).as("the call is over").isTrue();
        return ended;
    }

    private static final class Ended {
        Throwable error;
        Duration after;

        <E extends ConsoleException> E with(Class<E> type) {
            assertThat(error).isInstanceOf(type);
            return type.cast(error);
        }
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    private static TagRequest tag() {
        return TagRequest.builder().name("a").description("").build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    failure | GET | PUT | PATCH | DELETE | POST | POST that sets | POST, nonIdempotent
                    429     |   4 |   4 |     4 |      4 |    4 |              4 |                   4
                    refused |   4 |   4 |     4 |      4 |    4 |              4 |                   4
                    408     |   4 |   4 |     4 |      4 |    4 |              4 |                   4
                    409     |   4 |   4 |     4 |      4 |    4 |              4 |                   4
                    425     |   4 |   4 |     4 |      4 |    4 |              4 |                   4
                    500     |   4 |   4 |     4 |      4 |    1 |              4 |                   4
                    502     |   4 |   4 |     4 |      4 |    1 |              4 |                   4
                    503     |   4 |   4 |     4 |      4 |    1 |              4 |                   4
                    silence |   4 |   4 |     4 |      4 |    1 |              4 |                   4
                    lost    |   4 |   4 |     4 |      4 |    1 |              4 |                   4
                    302     |   1 |   1 |     1 |      1 |    1 |              1 |                   1
                    400     |   1 |   1 |     1 |      1 |    1 |              1 |                   1
                    401     |   1 |   1 |     1 |      1 |    1 |              1 |                   1
                    403     |   1 |   1 |     1 |      1 |    1 |              1 |                   1
                    404     |   1 |   1 |     1 |      1 |    1 |              1 |                   1
                    422     |   1 |   1 |     1 |      1 |    1 |              1 |                   1
                    501     |   1 |   1 |     1 |      1 |    1 |              1 |                   1
                    505     |   1 |   1 |     1 |      1 |    1 |              1 |                   1
                    511     |   1 |   1 |     1 |      1 |    1 |              1 |                   1
                    """)
    void failuresAreTriedAgainWhereThatIsSafe(
            String failure, int get, int put, int patch, int delete, int post, int set, int anyway) {
        // After some 429s in a row the quota waits for a minute each.
        StatsigConsole console = console(options -> options.deadline(Duration.ofHours(1)));
        StatsigConsole nonIdempotent = console.with(options -> options.retry(EXACT.withNonIdempotent(true)));
        Map<Mono<?>, Integer> tries = new LinkedHashMap<>();
        tries.put(console.tags().get("t"), get);
        tries.put(console.raw().send(Method.PUT, "/console/v1/gates/g/enable", null), put);
        tries.put(console.tags().patch("t", TagRequest.builder().build()), patch);
        tries.put(console.tags().delete("t"), delete);
        tries.put(console.tags().create(tag()), post);
        tries.put(console.metrics().update("m::sum", MetricRequest.builder().build()), set);
        tries.put(nonIdempotent.tags().create(tag()), anyway);

        tries.forEach((call, expected) -> {
            exchange.requests.clear();
            switch (failure) {
                case "refused" -> exchange.alwaysRefuse();
                case "lost" -> exchange.always(FakeExchange::lost);
                case "silence" -> exchange.always(request -> Mono.never());
                default -> exchange.always(Integer.parseInt(failure), "");
            }
            ConsoleException error = run(call).with(ConsoleException.class);
            assertThat(error.call().attempts())
                    .as("%s %s", failure, error.call().operation())
                    .isEqualTo(expected);
            assertThat(exchange.requests).hasSize(failure.equals("refused") ? 0 : expected);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    message                                           | tries
                    ''                                                |     4
                    Another update of this segment is in progress     |     4
                    The list is already being updated                 |     4
                    An update is already running. Please try again    |     4
                    Conflict                                          |     4
                    Name is already in use                            |     1
                    A gate of this name ALREADY EXISTS                |     1
                    Duplicate rule name(s) given                      |     1
                    That name is taken                                |     1
                    The experiment has already started                |     1
                    """)
    void aConflictIsTriedAgainWhereItCanHeal(String message, int tries) {
        exchange.always(409, "{\"status\":409,\"message\":\"" + message + "\"}");
        ConflictException error = run(console().tags().create(tag())).with(ConflictException.class);
        assertThat(error.call().attempts()).isEqualTo(tries);
        assertThat(error.retryable()).isEqualTo(tries > 1);
        assertThat(error.outcomeUnknown()).isFalse();
        assertThat(error)
                .hasMessageContaining(tries > 1 ? "Wait until the other change is done" : "Correct the request");
    }

    @ParameterizedTest
    @CsvSource({"501, GET", "505, DELETE", "409, PUT", "400, GET"})
    void whatCannotHealGetsNoPatienceEither(int status, Method method) {
        exchange.always(status, "{\"message\":\"A gate of this name already exists\"}");
        StatsigConsole patient = console(options -> options.patience(Duration.ofHours(1)));
        Ended ended = run(patient.raw().send(method, "/console/v1/gates/g", null));
        assertThat(ended.with(ConsoleException.class).retryable()).isFalse();
        assertThat(ended.after).isEqualTo(millis(0));
        assertThat(exchange.requests).hasSize(1);
    }

    @Test
    void timesOfAnyLengthAreTaken() {
        Duration forever = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        Duration year = Duration.ofDays(365);
        RetryPolicy policy = new RetryPolicy(3, forever, forever, 0, forever, false);
        StatsigConsole console = exchange.client()
                .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(1, Duration.ofSeconds(10))))
                .options(options -> options.timeout(forever)
                        .deadline(forever)
                        .patience(forever)
                        .maxQuotaWait(forever)
                        .retry(policy))
                .build();
        assertThat(console.options().timeout()).isEqualTo(year);
        assertThat(policy.maxBackoff()).isEqualTo(year);
        exchange.answer(200, "").answer(503, "", Map.of("retry-after", List.of("99999999999")));
        console.tags().delete("t").subscribe();
        console.tags().delete("t").subscribe();
        exchange.pass(Duration.ofDays(364));
        assertThat(exchange.requests).hasSize(2);
        exchange.pass(Duration.ofDays(2));
        assertThat(exchange.requests).hasSize(3);
    }

    @Test
    void whatCannotBeReadIsNotTriedAgain() {
        exchange.always(200, "<html>");
        DecodingException error = run(console().tags().get("t")).with(DecodingException.class);
        assertThat(error.call().attempts()).isEqualTo(1);
        run(console().tags().create(tag())).with(DecodingException.class);
        assertThat(exchange.requests).hasSize(2);
    }

    @Test
    void aFailureInsideTheReaderIsNoLostConnection() {
        exchange.always(request -> Mono.just(new ConsoleResponse(200, Map.of(), null)));
        run(console().tags().get("t")).with(DecodingException.class);
        assertThat(exchange.requests).hasSize(1);
    }

    @Test
    void backoffDoublesUpToItsBound() {
        exchange.always(503, "");
        run(console(options -> options.retry(EXACT.withMaxAttempts(9).withMaxBackoff(millis(10_000))))
                .tags()
                .get("t"));
        assertThat(exchange.times)
                .containsExactly(
                        millis(0),
                        millis(500),
                        millis(1_500),
                        millis(3_500),
                        millis(7_500),
                        millis(15_500),
                        millis(25_500),
                        millis(35_500),
                        millis(45_500));
    }

    @Test
    void jitterTakesItsShareOfABackoffAtMost() {
        exchange.always(503, "");
        StatsigConsole console = console(options -> options.retry(
                RetryPolicy.DEFAULTS.withJitter(0.5).withMaxAttempts(101).withMaxBackoff(millis(500))));
        run(console.tags().get("t"));
        List<Long> delays = new ArrayList<>();
        for (int i = 1; i < exchange.times.size(); i++) {
            delays.add(exchange.times.get(i).minus(exchange.times.get(i - 1)).toMillis());
        }
        assertThat(delays).hasSize(100).allMatch(delay -> delay >= 250 && delay <= 500);
        assertThat(delays).anyMatch(delay -> delay < 350).anyMatch(delay -> delay > 400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    7                               |   7000
                    1.5                             |   1500
                    ' 2 '                           |   2000
                    0.2                             |    500
                    0                               |    500
                    Thu, 01 Jan 1970 00:00:09 GMT   |   9000
                    Wed, 31 Dec 1969 23:59:59 GMT   |    500
                    119                             | 119000
                    100000                          | 120000
                    99999999999999999999999         | 120000
                    Fri, 01 Jan 2100 00:00:00 GMT   | 120000
                    -5                              |    500
                    NaN                             |    500
                    soon                            |    500
                    Thu, 99 Foo 1970 00:00:09 GMT   |    500
                    ''                              |    500
                    """)
    void theLargerOfHintAndBackoffIsWaited(String header, long delay) {
        Map<String, List<String>> headers = Map.of("retry-after", List.of(header));
        for (int status : new int[] {503, 429}) {
            FakeExchange network = new FakeExchange();
            StatsigConsole console =
                    network.client().options(options -> options.retry(EXACT)).build();
            network.answer(status, "", headers).answer(200, "{\"data\":{}}");
            console.tags().get("t").subscribe();
            network.pass(millis(delay - 1));
            assertThat(network.times).as("%d, too early", status).hasSize(1);
            network.pass(millis(1));
            assertThat(network.times).as("%d, in time", status).containsExactly(millis(0), millis(delay));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Wed, 25 Nov 2026 12:00:30 GMT    | Wed, 25 Nov 2026 12:00:23 GMT | 7000
                    Wednesday, 25-Nov-26 12:00:30 GMT | Wed, 25 Nov 2026 12:00:23 GMT | 7000
                    Wed Nov 25 12:00:30 2026         | Wed, 25 Nov 2026 12:00:23 GMT | 7000
                    Tue Nov  3 12:00:30 2026         | Tue Nov  3 12:00:23 2026      | 7000
                    Wed, 25 Nov 2026 12:00:30 GMT    | Wed, 25 Nov 2026 12:00:31 GMT |  500
                    3                                | Wed, 25 Nov 2026 12:00:23 GMT | 3000
                    Thu, 01 Jan 1970 00:00:09 GMT    | a date of another kind        | 9000
                    """)
    void aDateIsMeasuredAgainstTheClockOfTheServer(String retryAfter, String date, long delay) {
        exchange.answer(503, "", Map.of("retry-after", List.of(retryAfter), "date", List.of(date)));
        console().tags().get("t").subscribe();
        exchange.pass(millis(delay - 1));
        assertThat(exchange.times).as("too early").hasSize(1);
        exchange.pass(millis(1));
        assertThat(exchange.times).as("in time").containsExactly(millis(0), millis(delay));
    }

    @Test
    void aTryThatTakesLongerThanItsTimeoutIsOver() {
        exchange.always(request -> Mono.never());
        Ended ended = run(console(options -> options.timeout(millis(2_000)).retry(EXACT.withMaxAttempts(2)))
                .tags()
                .get("t"));
        assertThat(ended.with(CallTimeoutException.class))
                .hasMessageContaining("tags.get (GET /console/v1/tags/{id}, 2 attempts)")
                .hasMessageContaining("2000 ms");
        assertThat(exchange.times).containsExactly(millis(0), millis(2_500));
        assertThat(ended.after).isEqualTo(millis(4_500));
    }

    @Test
    void theDeadlineShortensTheLastTimeout() {
        exchange.always(request -> Mono.never());
        Ended ended = run(console(options -> options.timeout(millis(4_000)).deadline(millis(10_000)))
                .tags()
                .get("t"));
        assertThat(exchange.times).containsExactly(millis(0), millis(4_500), millis(9_500));
        assertThat(ended.after).isEqualTo(millis(10_000));
        assertThat(ended.with(CallTimeoutException.class)).hasMessageContaining("within 500 ms");
    }

    @ParameterizedTest
    @CsvSource({"503", "429"})
    void aDelayThatReachesTheDeadlineIsNotWaited(int status) {
        exchange.answer(status, "", Map.of("retry-after", List.of("30")));
        Ended ended =
                run(console(options -> options.deadline(millis(30_000))).tags().get("t"));
        assertThat(ended.with(ConsoleException.class).call().attempts()).isEqualTo(1);
        assertThat(ended.after).isEqualTo(millis(0));
        assertThat(exchange.requests).hasSize(1);
    }

    @Test
    void whatDoesMoreWhenSentTwiceIsNotRepeatedUnlessTheCallerSaysSo() {
        exchange.always(FakeExchange::lost);
        StatsigConsole nonIdempotent = console(options -> options.retry(EXACT.withNonIdempotent(true)));
        for (Function<StatsigConsole, Mono<?>> change : List.<Function<StatsigConsole, Mono<?>>>of(
                console -> console.keys().rotate("k"),
                console -> console.experiments().start("e"),
                console -> console.experiments().reset("e"),
                console -> console.experiments().abandon("e", "No effect"),
                console -> console.experiments().deferDecision("e"),
                console -> console.experiments()
                        .makeDecision(
                                "e",
                                Decision.builder()
                                        .id("g")
                                        .decisionReason("It sells")
                                        .build()),
                console -> console.autotunes().start("a"),
                console -> console.autotunes().reset("a"),
                console -> console.autotunes()
                        .makeDecision(
                                "a",
                                Decision.builder()
                                        .id("v")
                                        .decisionReason("It sells")
                                        .build()),
                console -> console.raw().send(Method.PATCH, "/console/v1/keys/k/rotate", null),
                console -> console.raw().send(Method.PATCH, "/console/v1/brand/new", Map.of("add", 1)),
                console -> console.raw().send(Method.POST, "/console/v1/brand/new", null))) {
            TransportException once = run(change.apply(console())).with(TransportException.class);
            assertThat(once.call().attempts()).as(once.getMessage()).isEqualTo(1);
            assertThat(once.outcomeUnknown()).isTrue();
            TransportException again = run(change.apply(nonIdempotent)).with(TransportException.class);
            assertThat(again.call().attempts()).as(again.getMessage()).isEqualTo(4);
        }
    }

    @Test
    void waitingForQuotaCountsAgainstTheDeadline() {
        StatsigConsole console = exchange.client()
                .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(1, Duration.ofMinutes(10))))
                .options(options -> options.retry(EXACT).deadline(Duration.ofMinutes(9)))
                .build();
        exchange.always(503, "");
        assertThat(run(console.tags().delete("t")).error)
                .isInstanceOf(ServerErrorException.class)
                .satisfies(error ->
                        assertThat(error.getSuppressed()).hasAtLeastOneElementOfType(QuotaTimeoutException.class));
        assertThat(exchange.times).containsExactly(millis(0));
    }

    @Test
    void aDeleteThatFindsNothingAfterALostAnswerHasWorked() {
        exchange.lose().answer(404, "{\"message\":\"Not found\"}");
        assertThat(run(console().tags().delete("t")).error).isNull();
        assertThat(exchange.requests).hasSize(2);
    }

    @Test
    void aDeleteThatFindsNothingAfterNothingWasSentHasFailed() {
        exchange.refuse().answer(404, "{\"message\":\"Not found\"}");
        run(console().tags().delete("t")).with(NotFoundException.class);
        exchange.answer(429, "").answer(404, "{\"message\":\"Not found\"}");
        run(console().tags().delete("t")).with(NotFoundException.class);
    }

    @Test
    void onlyADeleteMayFindNothing() {
        exchange.lose().answer(404, "");
        run(console().tags().get("t")).with(NotFoundException.class);
    }

    @Test
    void cancelledDuringADelayNothingMoreIsSent() {
        exchange.always(503, "");
        Disposable call = console().tags().get("t").subscribe();
        exchange.pass(millis(499));
        call.dispose();
        exchange.pass(Duration.ofHours(1));
        assertThat(exchange.requests).hasSize(1);
    }

    @Test
    void eachSubscriptionHasTriesOfItsOwn() {
        exchange.always(503, "");
        Mono<?> call = console().tags().get("t");
        assertThat(run(call).with(ServerErrorException.class).call().attempts()).isEqualTo(4);
        assertThat(run(call).with(ServerErrorException.class).call().attempts()).isEqualTo(4);
        assertThat(exchange.requests).hasSize(8);
    }

    @Test
    void patienceWaitsOutMoreFailuresThanThePolicyAllows() {
        exchange.always(request -> exchange.now().compareTo(Duration.ofMinutes(5)) < 0
                ? FakeExchange.lost(request)
                : Mono.just(FakeExchange.response(200, "{}")));
        StatsigConsole console = console(options -> options.patience(Duration.ofMinutes(6)));
        assertThat(run(console.tags().delete("t")).error).isNull();
        assertThat(exchange.requests).hasSizeGreaterThan(10);
        assertThat(exchange.now()).isGreaterThan(Duration.ofMinutes(5));
    }

    @Test
    void patienceEnds() {
        exchange.always(503, "");
        Ended ended = run(console(options -> options.patience(Duration.ofMinutes(6)))
                .tags()
                .get("t"));
        ended.with(ServerErrorException.class);
        assertThat(ended.after)
                .isBetween(Duration.ofMinutes(6), Duration.ofMinutes(6).plusSeconds(20));
    }

    @Test
    void patienceIsNoReasonToDoSomethingTwice() {
        exchange.lose();
        StatsigConsole console = console(options -> options.patience(Duration.ofMinutes(6)));
        run(console.tags().create(tag())).with(TransportException.class);
        assertThat(exchange.requests).hasSize(1);
    }

    @Test
    void patienceWaitsForAnOpenBreaker() {
        StatsigConsole console = console(options -> options.patience(Duration.ofMinutes(1)));
        breaker(console, "tags.get").transitionToOpenState();
        exchange.always(200, "{\"data\":{}}");
        assertThat(run(console.tags().get("t")).error).isNull();
        assertThat(exchange.times).hasSize(1).allMatch(at -> at.compareTo(millis(10_000)) >= 0);
    }

    @Test
    void patienceWithABreakerThatStaysOpenEnds() {
        StatsigConsole console = console(options -> options.patience(Duration.ofMinutes(1)));
        breaker(console, "tags.get").transitionToForcedOpenState();
        Ended ended = run(console.tags().get("t"));
        assertThat(ended.with(CircuitOpenException.class).call().attempts()).isZero();
        assertThat(ended.after).isBetween(millis(60_000), millis(71_000));
        assertThat(exchange.requests).isEmpty();
    }

    @Test
    void anOpenBreakerDoesNotHideWhyTheCallWasTriedAgain() {
        StatsigConsole console = console();
        exchange.answer(request -> {
            breaker(console, "tags.delete").transitionToOpenState();
            return Mono.just(FakeExchange.response(503, "{\"message\":\"down\"}"));
        });
        ServerErrorException error = run(console.tags().delete("t")).with(ServerErrorException.class);
        assertThat(error).hasMessageContaining("1 attempt)").hasMessageContaining("down");
        assertThat(error.outcomeUnknown()).isTrue();
        assertThat(error.getSuppressed()).hasOnlyElementsOfType(CircuitOpenException.class);
    }

    @Test
    void quotaThatDoesNotComeDoesNotHideWhyTheCallWasTriedAgain() {
        StatsigConsole console = console(options -> options.maxQuotaWait(millis(100)));
        exchange.answer(429, "", Map.of("retry-after", List.of("20")));
        Ended ended = run(console.tags().delete("t"));
        assertThat(ended.with(RateLimitedException.class).getSuppressed())
                .hasOnlyElementsOfType(QuotaTimeoutException.class);
        assertThat(ended.after).isEqualTo(millis(0));
    }

    @Test
    void aLaterTryDoesNotHideThatAnEarlierOneMayHaveArrived() {
        exchange.lose().answer(400, "{\"message\":\"Experiment has already started\"}");
        assertThat(run(console().raw().send(Method.PUT, "/console/v1/experiments/e/start", null))
                        .with(BadRequestException.class)
                        .outcomeUnknown())
                .isTrue();
        exchange.lose().refuse();
        assertThat(run(console(options -> options.retry(EXACT.withMaxAttempts(2)))
                                .tags()
                                .delete("t"))
                        .with(TransportException.class)
                        .outcomeUnknown())
                .isTrue();
        exchange.refuse().answer(400, "");
        assertThat(run(console().tags().delete("t"))
                        .with(BadRequestException.class)
                        .outcomeUnknown())
                .isFalse();
    }

    @Test
    void aTimeoutBeforeAnythingWasSentIsTriedAgainWhateverTheMethod() {
        exchange.alwaysNeverSend();
        CallTimeoutException error = run(console().tags().create(tag())).with(CallTimeoutException.class);
        assertThat(error.call().attempts()).isEqualTo(4);
        assertThat(error.outcomeUnknown()).isFalse();
    }

    @Test
    void aRequestThatTimedOutUnsentCannotLeaveAnyMore() {
        exchange.alwaysNeverSend();
        run(console(options -> options.retry(RetryPolicy.NONE)).tags().create(tag()))
                .with(CallTimeoutException.class);
        assertThat(exchange.unsent)
                .hasSize(1)
                .noneMatch(request -> request.departure().getAsBoolean());
    }

    /** The try is over before its place under the quota is given back. */
    @Test
    void aRequestCannotLeaveWhileItsTimeoutIsTold() {
        exchange.alwaysNeverSend();
        List<Boolean> departures = new ArrayList<>();
        StatsigConsole console = exchange.client()
                .options(options -> options.retry(RetryPolicy.NONE))
                .observer(new ConsoleObserver() {
                    @Override
                    public void onTry(
                            CallInfo call, Duration took, int status, ConsoleException error, ContextView context) {
                        departures.add(exchange.unsent.get(0).departure().getAsBoolean());
                    }
                })
                .build();
        CallTimeoutException error = run(console.tags().create(tag())).with(CallTimeoutException.class);
        assertThat(error.outcomeUnknown()).isFalse();
        assertThat(departures).containsExactly(false);
    }

    @Test
    void aTryThatTimedOutUnsentDoesNotLeaveInThePlaceOfTheNext() {
        exchange.alwaysNeverSend();
        console(options -> options.timeout(millis(1_000))).tags().create(tag()).subscribe();
        exchange.pass(millis(1_600));
        assertThat(exchange.unsent).hasSize(2);
        assertThat(exchange.unsent.get(0).departure().getAsBoolean()).isFalse();
        assertThat(exchange.unsent.get(1).departure().getAsBoolean()).isTrue();
    }

    @Test
    void aRequestThatTimedOutCannotLeaveASecondTime() {
        exchange.always(request -> Mono.never());
        run(console(options -> options.retry(RetryPolicy.NONE)).tags().create(tag()))
                .with(CallTimeoutException.class);
        assertThat(exchange.requests)
                .hasSize(1)
                .noneMatch(request -> request.departure().getAsBoolean());
    }
}
