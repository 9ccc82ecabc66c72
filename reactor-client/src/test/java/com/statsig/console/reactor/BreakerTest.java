package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.error.CallInfo;
import com.statsig.console.error.CircuitOpenException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.error.NoFreeConnectionException;
import com.statsig.console.error.ServerErrorException;
import com.statsig.console.gates.Gate;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.breaker.Breaker;
import com.statsig.console.reactor.call.RetryPolicy;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.quota.QuotaRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** When the breakers open, what they do then, and when they close. */
class BreakerTest {
    private static final int CALLERS = 64;
    private static final Duration LATENCY = Duration.ofMillis(50);
    private static final String FOUND = "{\"data\":{}}";

    private final FakeExchange exchange = new FakeExchange();
    private final StatsigConsole console = exchange.client()
            .options(options -> options.retry(RetryPolicy.NONE))
            .build();
    private final CircuitBreaker breaker = breaker(console, "tags.get");

    private static CircuitBreaker breaker(StatsigConsole console, String name) {
        return console.circuitBreakers().circuitBreaker(name);
    }

    private @Nullable Throwable fail(Mono<?> call) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        call.subscribe(value -> {}, failure::set);
        exchange.pass(Duration.ofMinutes(1));
        return failure.get();
    }

    private @Nullable Throwable failAtOnce(Mono<?> call) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        call.subscribe(value -> {}, failure::set);
        return failure.get();
    }

    private void answer(String failure) {
        switch (failure) {
            case "refused" -> exchange.alwaysRefuse();
            case "lost" -> exchange.always(FakeExchange::lost);
            case "silence" -> exchange.always(request -> Mono.never());
            case "unreadable" -> exchange.always(200, "{");
            case "no connection free" ->
                exchange.always(request -> Mono.error(new NoFreeConnectionException(
                        new CallInfo("tags.get", com.statsig.console.Method.GET, "/console/v1/tags/{id}", 1),
                        "all are in use")));
            default -> exchange.always(Integer.parseInt(failure), "");
        }
    }

    private Mono<ConsoleResponse> late(Duration latency, int status, String body) {
        return Mono.delay(latency, exchange.scheduler).thenReturn(FakeExchange.response(status, body));
    }

    // What it must not do: refuse calls that would be answered.

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    at a time | latency
                    1         | same
                    16        | same
                    64        | same
                    64        | random
                    64        | failures are faster
                    256       | random
                    256       | failures are faster
                    """)
    void readsAreAnsweredWhileEachFourthPathFails(int atATime, String latency) {
        Random random = new Random(1);
        exchange.always(request -> {
            boolean fails = Integer.parseInt(request.path().replaceAll(".*/g", "")) % 4 == 0;
            Duration took = switch (latency) {
                case "random" -> Duration.ofMillis(10 + random.nextInt(100));
                case "failures are faster" -> fails ? Duration.ofMillis(1) : LATENCY;
                default -> LATENCY;
            };
            return fails ? late(took, 500, "") : late(took, 200, FOUND);
        });
        StatsigConsole withRetry = exchange.client().build();
        List<Gate> answered = new ArrayList<>();
        Flux.range(0, 200)
                .flatMap(i -> withRetry.gates().get("g" + i).onErrorComplete(), atATime)
                .subscribe(answered::add);
        exchange.pass(Duration.ofMinutes(10));
        System.out.printf(
                "each fourth of 200 paths fails, %d at a time, latency %s: %d of 150 healthy reads answered%n",
                atATime, latency, answered.size());
        assertThat(answered).hasSizeGreaterThanOrEqualTo(145);
    }

    @Test
    void anOperationThatFailsDoesNotCloseTheDoorForOthers() {
        exchange.always(request -> late(LATENCY, request.path().contains("/tags/") ? 500 : 200, FOUND));
        StatsigConsole withRetry = exchange.client().build();
        callers(List.of(() -> withRetry.tags().get("t")));
        List<String> ends = new ArrayList<>();
        Flux.interval(Duration.ofSeconds(1), exchange.scheduler)
                .take(300)
                .flatMap(i -> withRetry
                        .gates()
                        .get("g")
                        .map(gate -> "answered")
                        .onErrorResume(error -> Mono.just(error.toString())))
                .subscribe(ends::add);
        exchange.pass(Duration.ofMinutes(6));
        assertThat(ends).hasSize(300).containsOnly("answered");
        assertThat(breaker(withRetry, "tags.get").getState()).isNotEqualTo(State.CLOSED);
        assertThat(breaker(withRetry, Breaker.SERVICE).getState()).isEqualTo(State.CLOSED);
        long failed = exchange.requests.stream()
                .filter(request -> request.path().contains("/tags/"))
                .count();
        System.out.printf("one operation fails, 64 callers: %.1f requests a second of it%n", failed / 360.0);
        assertThat(failed).isLessThan(5 * 360);
    }

    @Test
    void anOperationThatFailsAloneDoesNotCloseTheDoorForOnesThatWereNotCalledYet() {
        exchange.always(500, "");
        for (int i = 0; i < 200; i++) {
            failAtOnce(console.tags().get("t"));
        }
        exchange.always(200, FOUND);
        assertThat(breaker.getState()).isEqualTo(State.OPEN);
        assertThat(failAtOnce(console.gates().get("g"))).isNull();
    }

    // What it must do: leave a service alone that is down.

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    failure | operations | healthy before
                    503     |          1 | false
                    503     |          1 | true
                    503     |          2 | false
                    503     |          2 | true
                    503     |          3 | true
                    503     |          5 | false
                    503     |          7 | true
                    503     |         20 | false
                    503     |       1000 | false
                    503     |       1000 | true
                    lost    |          3 | false
                    lost    |       1000 | true
                    silence |       1000 | false
                    refused |          1 | false
                    refused |          4 | true
                    refused |       1000 | false
                    refused |       1000 | true
                    """)
    void aServiceThatIsDownGetsFiveRequestsASecondAtMost(String failure, int most, boolean healthyBefore) {
        StatsigConsole withRetry = exchange.client().build();
        List<Call> operations = operations(withRetry).stream().limit(most).toList();
        Duration healthy = healthyBefore ? Duration.ofSeconds(30) : Duration.ZERO;
        exchange.always(request -> late(LATENCY, 200, "{\"data\":[]}"));
        callers(operations);
        exchange.pass(healthy);
        long before = sent();
        switch (failure) {
            case "lost" ->
                exchange.always(
                        request -> Mono.delay(LATENCY, exchange.scheduler).then(FakeExchange.lost(request)));
            case "503" -> exchange.always(request -> late(LATENCY, 503, ""));
            default -> answer(failure);
        }
        List<Long> perSecond = new ArrayList<>();
        for (int second = 0; second < 60; second++) {
            long until = sent();
            exchange.pass(Duration.ofSeconds(1));
            perSecond.add(sent() - until);
        }
        long all = sent() - before;
        long busiestLater =
                perSecond.stream().skip(5).max(Comparator.naturalOrder()).orElseThrow();
        System.out.printf(
                "%s, 64 callers of %d operations, healthy before %s: %d requests in the first 5 s, then %d in the busiest"
                        + " second; %.1f a second over a minute%n",
                failure,
                operations.size(),
                healthyBefore,
                perSecond.stream().limit(5).mapToLong(Long::longValue).sum(),
                busiestLater,
                all / 60.0);
        assertThat(all / 60.0).isLessThanOrEqualTo(5);
        if (!failure.equals("silence")) {
            assertThat(busiestLater).isLessThanOrEqualTo(5);
        }
    }

    private long sent() {
        return exchange.requests.size() + exchange.unsent.size();
    }

    private interface Call {
        Publisher<?> make();
    }

    /** Callers that each call one operation after the other, with a pause of 100 ms. */
    private void callers(List<Call> operations) {
        for (int i = 0; i < CALLERS; i++) {
            AtomicInteger next = new AtomicInteger(i);
            Mono.defer(() -> Flux.from(operations
                                    .get(Math.floorMod(next.getAndAdd(CALLERS), operations.size()))
                                    .make())
                            .then())
                    .onErrorResume(ConsoleException.class, error -> Mono.empty())
                    .then(Mono.delay(Duration.ofMillis(100), exchange.scheduler))
                    .repeat()
                    .subscribe();
        }
    }

    /** All operations that take ids only. */
    private static List<Call> operations(StatsigConsole console) {
        return Arrays.stream(StatsigConsole.class.getMethods())
                .filter(group -> group.getParameterCount() == 0
                        && group.getReturnType().getSimpleName().endsWith("Client")
                        && !group.getName().equals("raw"))
                .sorted(Comparator.comparing(Method::getName))
                .flatMap(group -> calls(invoke(group, console)))
                .toList();
    }

    private static Stream<Call> calls(Object client) {
        return Arrays.stream(client.getClass().getMethods())
                .filter(method -> Publisher.class.isAssignableFrom(method.getReturnType())
                        && !method.isBridge()
                        && Arrays.stream(method.getParameterTypes()).allMatch(String.class::equals))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> {
                    Object[] ids = IntStream.range(0, method.getParameterCount())
                            .mapToObj(i -> "id" + i)
                            .toArray();
                    return () -> (Publisher<?>) invoke(method, client, ids);
                });
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    // What counts.

    @ParameterizedTest
    @ValueSource(strings = {"500", "502", "503", "504", "silence", "lost", "refused"})
    void opensWhenTheOperationFails(String failure) {
        answer(failure);
        for (int i = 0; i < 40; i++) {
            assertThat(breaker.getState()).isEqualTo(State.CLOSED);
            assertThat(fail(console.tags().get("t"))).isInstanceOf(ConsoleException.class);
        }
        assertThat(breaker.getState()).isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "302",
                "400",
                "401",
                "403",
                "404",
                "408",
                "409",
                "422",
                "425",
                "429",
                "501",
                "505",
                "unreadable",
                "no connection free"
            })
    void staysClosedForAnswersOfAServiceThatWorks(String failure) {
        answer(failure);
        for (int i = 0; i < 100; i++) {
            AtomicReference<Throwable> end = new AtomicReference<>();
            console.tags().get("t").subscribe(value -> {}, end::set);
            exchange.pass(Duration.ofMinutes(5)); // after some 429s in a row the quota waits for a minute each
            assertThat(end.get()).isInstanceOf(ConsoleException.class).isNotInstanceOf(CircuitOpenException.class);
        }
        assertThat(console.circuitBreakers().getAllCircuitBreakers())
                .hasSize(3)
                .allMatch(each ->
                        each.getState() == State.CLOSED && each.getMetrics().getNumberOfFailedCalls() == 0);
    }

    @Test
    void whatTheClientRefusesItselfDoesNotCount() {
        assertThat(fail(console.tags().get(" "))).isInstanceOf(InvalidRequestException.class);
        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isZero();
    }

    @Test
    void aConnectionThatCannotBeMadeCountsForAllOperations() {
        answer("refused");
        for (int i = 0; i < 40; i++) {
            failAtOnce(console.tags().get("t"));
        }
        assertThat(breaker(console, Breaker.CONNECTION).getState()).isEqualTo(State.OPEN);
        assertThat(failAtOnce(console.gates().get("g"))).isInstanceOf(CircuitOpenException.class);
        assertThat(exchange.unsent).hasSize(40);
    }

    @Test
    void onlyTheFirstFailureOfACallCountsWhileItIsClosed() {
        StatsigConsole withRetry = exchange.client().build();
        exchange.always(500, "");
        for (int i = 0; i < 39; i++) {
            fail(withRetry.tags().get("t"));
        }
        assertThat(exchange.requests).hasSize(39 * 4);
        for (String name : List.of("tags.get", Breaker.SERVICE)) {
            assertThat(breaker(withRetry, name).getMetrics().getNumberOfFailedCalls())
                    .as(name)
                    .isEqualTo(39);
            assertThat(breaker(withRetry, name).getState()).as(name).isEqualTo(State.CLOSED);
        }
        fail(withRetry.tags().get("t"));
        assertThat(breaker(withRetry, "tags.get").getState()).isEqualTo(State.OPEN);
        assertThat(exchange.requests).as("the retries asked, too").hasSize(39 * 4 + 1);
    }

    @Test
    void theFirstFailureCountsAlsoAfterAnAnswerThatIsNone() {
        StatsigConsole withRetry = exchange.client().build();
        exchange.answer(429, "").always(500, "");
        fail(withRetry.tags().get("t"));
        assertThat(breaker(withRetry, "tags.get").getMetrics().getNumberOfFailedCalls())
                .isEqualTo(1);
    }

    @Test
    void halfOpenEachTrialCounts() {
        StatsigConsole patient = exchange.client()
                .options(options -> options.patience(Duration.ofHours(1)))
                .build();
        CircuitBreaker opened = breaker(patient, "tags.get");
        opened.transitionToOpenState();
        exchange.always(503, "");
        AtomicInteger openings = new AtomicInteger();
        opened.getEventPublisher().onStateTransition(event -> {
            if (event.getStateTransition().getToState() == State.OPEN) {
                openings.incrementAndGet();
            }
        });
        patient.tags().get("t").subscribe(tag -> {}, error -> {});
        exchange.pass(Duration.ofMinutes(10));
        assertThat(openings).hasValueGreaterThan(10);
    }

    // What open and half open do.

    @Test
    void openItFailsAtOnceAndTellsWhenToComeBack() {
        exchange.pass(Duration.ofHours(1));
        breaker.transitionToOpenState();
        exchange.pass(Duration.ofSeconds(4));

        assertThat(failAtOnce(console.tags().get("t"))).isInstanceOfSatisfying(CircuitOpenException.class, open -> {
            assertThat(open.retryAfter()).isEqualTo(Duration.ofSeconds(6));
            assertThat(open.call().attempts()).isZero();
            assertThat(open.outcomeUnknown()).isFalse();
            assertThat(open).hasMessageContaining("tags.get").hasMessageContaining("6000 ms");
        });
        assertThat(exchange.requests).isEmpty();
    }

    @Test
    void itTellsTheLongestWaitOfThoseThatAreOpen() {
        breaker.transitionToOpenState();
        exchange.pass(Duration.ofSeconds(4));
        breaker(console, Breaker.SERVICE).transitionToOpenState();
        exchange.pass(Duration.ofSeconds(1));
        assertThat(failAtOnce(console.tags().get("t")))
                .isInstanceOfSatisfying(
                        CircuitOpenException.class,
                        open -> assertThat(open.retryAfter()).isEqualTo(Duration.ofSeconds(9)));
    }

    @Test
    void itTellsALongerWaitWhereEachOpeningIsLonger() {
        StatsigConsole longer = exchange.client()
                .circuitBreaker(CircuitBreakerConfig.from(Breaker.defaults())
                        .waitIntervalFunctionInOpenState(IntervalFunction.ofExponentialBackoff(10_000, 2))
                        .build())
                .options(options -> options.retry(RetryPolicy.NONE))
                .build();
        breaker(longer, "tags.get").transitionToOpenState();
        exchange.pass(Duration.ofMillis(10_001));
        exchange.always(503, "");
        for (int i = 0; i < 3; i++) {
            assertThat(failAtOnce(longer.tags().get("t"))).isInstanceOf(ServerErrorException.class);
        }
        assertThat(failAtOnce(longer.tags().get("t")))
                .isInstanceOfSatisfying(
                        CircuitOpenException.class,
                        open -> assertThat(open.retryAfter()).isEqualTo(Duration.ofSeconds(20)));
    }

    @Test
    void halfOpenItTellsToComeBackSoon() {
        breaker.transitionToOpenState();
        exchange.pass(Duration.ofMillis(10_001));
        answer("silence");
        for (int i = 0; i < 3; i++) {
            console.tags().get("t").subscribe();
        }
        assertThat(failAtOnce(console.tags().get("t")))
                .isInstanceOfSatisfying(
                        CircuitOpenException.class,
                        open -> assertThat(open.retryAfter()).isEqualTo(Duration.ofSeconds(1)));
        assertThat(exchange.requests).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"200", "404", "429"})
    void threeCallsThatAreAnsweredCloseItAgain(String answer) {
        breaker.transitionToOpenState();
        exchange.always(Integer.parseInt(answer), FOUND);
        exchange.pass(Duration.ofMillis(10_001));
        for (int i = 0; i < 3; i++) {
            assertThat(breaker.getState()).isNotEqualTo(State.CLOSED);
            fail(console.tags().get("t"));
        }
        assertThat(breaker.getState()).isEqualTo(State.CLOSED);
    }

    @Test
    void threeCallsThatFailOpenItAgain() {
        breaker.transitionToOpenState();
        exchange.always(503, "");
        exchange.pass(Duration.ofMillis(10_001));
        for (int i = 0; i < 3; i++) {
            fail(console.tags().get("t"));
        }
        assertThat(breaker.getState()).isEqualTo(State.OPEN);
        assertThat(exchange.requests).hasSize(3);
    }

    @Test
    void whatWasSentBeforeItOpenedIsNoTrial() {
        StatsigConsole slow = exchange.client()
                .options(options -> options.retry(RetryPolicy.NONE).timeout(Duration.ofSeconds(30)))
                .build();
        answer("silence");
        for (int i = 0; i < 3; i++) {
            slow.tags().get("t").subscribe(tag -> {}, error -> {});
        }
        CircuitBreaker opened = breaker(slow, "tags.get");
        exchange.pass(Duration.ofSeconds(19));
        opened.transitionToOpenState();
        exchange.pass(Duration.ofMillis(10_001));
        slow.tags().get("t").subscribe(tag -> {}, error -> {});
        assertThat(opened.getState()).isEqualTo(State.HALF_OPEN);
        exchange.pass(Duration.ofSeconds(2));
        assertThat(opened.getState()).isEqualTo(State.HALF_OPEN);
        assertThat(opened.getMetrics().getNumberOfBufferedCalls()).isZero();
    }

    @Test
    void trialsThatNeverEndAreGivenUp() {
        StatsigConsole slow = exchange.client()
                .options(options -> options.retry(RetryPolicy.NONE)
                        .timeout(Duration.ofDays(1))
                        .deadline(Duration.ofDays(1)))
                .build();
        breaker(slow, "tags.get").transitionToOpenState();
        exchange.pass(Duration.ofMillis(10_001));
        answer("silence");
        for (int i = 0; i < 3; i++) {
            slow.tags().get("t").subscribe();
        }
        exchange.always(200, FOUND);
        exchange.pass(Duration.ofSeconds(59));
        assertThat(failAtOnce(slow.tags().get("t"))).isInstanceOf(CircuitOpenException.class);
        exchange.pass(Duration.ofSeconds(2));
        assertThat(failAtOnce(slow.tags().get("t"))).isInstanceOf(CircuitOpenException.class);
        exchange.pass(Duration.ofMillis(10_001));
        for (int i = 0; i < 3; i++) {
            assertThat(failAtOnce(slow.tags().get("t"))).isNull();
        }
        assertThat(breaker(slow, "tags.get").getState()).isEqualTo(State.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags.get", Breaker.CONNECTION, Breaker.SERVICE})
    void whatSaysNothingLeavesThePlaceOfATrialToOthers(String name) {
        breaker(console, name).transitionToOpenState();
        exchange.pass(Duration.ofMillis(10_001));
        answer("silence");
        for (int i = 0; i < 5; i++) {
            Disposable call = console.tags().get("t").subscribe();
            call.dispose();
        }
        answer("no connection free");
        for (int i = 0; i < 5; i++) {
            assertThat(failAtOnce(console.tags().get("t"))).isNotInstanceOf(CircuitOpenException.class);
        }
        assertThat(exchange.requests).hasSize(10);
        assertThat(breaker(console, name).getState()).isEqualTo(State.HALF_OPEN);
        assertThat(breaker(console, name).getMetrics().getNumberOfBufferedCalls())
                .isZero();
        exchange.always(200, FOUND);
        for (int i = 0; i < 3; i++) {
            assertThat(failAtOnce(console.tags().get("t"))).isNull();
        }
        assertThat(breaker(console, name).getState()).isEqualTo(State.CLOSED);
    }

    @Test
    void whereOneBreakerRefusesTheOthersKeepTheirTrials() {
        breaker(console, Breaker.SERVICE).transitionToOpenState();
        exchange.pass(Duration.ofMillis(10_001));
        breaker.transitionToOpenState();
        for (int i = 0; i < 5; i++) {
            assertThat(failAtOnce(console.tags().get("t"))).isInstanceOf(CircuitOpenException.class);
        }
        exchange.always(200, FOUND);
        for (int i = 0; i < 3; i++) {
            assertThat(failAtOnce(console.gates().get("g"))).isNull();
        }
        assertThat(breaker(console, Breaker.SERVICE).getState()).isEqualTo(State.CLOSED);
    }

    @Test
    void aClientThatIsClosedLeavesThePlaceOfATrialToo() {
        breaker.transitionToOpenState();
        exchange.pass(Duration.ofMillis(10_001));
        answer("silence");
        for (int i = 0; i < 3; i++) {
            console.tags().get("t").subscribe(tag -> {}, error -> {});
        }
        assertThat(breaker.tryAcquirePermission()).isFalse();
        console.close();
        assertThat(breaker.tryAcquirePermission()).isTrue();
    }

    @Test
    void aPermitTakenWhileItIsOpenIsGivenBack() {
        StatsigConsole limited = exchange.client()
                .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(1, Duration.ofHours(1))))
                .options(options -> options.retry(RetryPolicy.NONE))
                .build();
        breaker(limited, "tags.delete").transitionToForcedOpenState();
        assertThat(fail(limited.tags().delete("t"))).isInstanceOf(CircuitOpenException.class);
        breaker(limited, "tags.delete").transitionToClosedState();
        assertThat(fail(limited.tags().delete("t"))).isNull();
        assertThat(exchange.requests).hasSize(1);
    }

    @Test
    void waitingForQuotaIsNotSlownessButTakingLongIs() {
        StatsigConsole limited = exchange.client()
                .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(1, Duration.ofSeconds(10))))
                .circuitBreaker(CircuitBreakerConfig.from(Breaker.defaults())
                        .minimumNumberOfCalls(1)
                        .slowCallDurationThreshold(Duration.ofSeconds(1))
                        .slowCallRateThreshold(1)
                        .build())
                .build();
        limited.tags().delete("a").subscribe();
        limited.tags().delete("b").subscribe();
        exchange.pass(Duration.ofMinutes(1));
        assertThat(exchange.times).containsExactly(Duration.ZERO, Duration.ofSeconds(10));
        CircuitBreaker ofDeletes = breaker(limited, "tags.delete");
        assertThat(ofDeletes.getMetrics().getNumberOfSlowCalls()).isZero();

        exchange.always(request -> late(Duration.ofSeconds(2), 200, "{}"));
        limited.tags().delete("c").subscribe();
        exchange.pass(Duration.ofMinutes(1));
        assertThat(ofDeletes.getState()).isEqualTo(State.OPEN);
        assertThat(breaker(limited, Breaker.SERVICE).getState()).isEqualTo(State.CLOSED);
    }

    // Time, and those who wait.

    @ParameterizedTest
    @ValueSource(longs = {-3600, 3600, -1_000_000_000})
    void theTimeOfDayMaySet(long seconds) {
        AtomicLong shift = new AtomicLong();
        Time time = Time.of(new SetTimeOfDay(exchange.scheduler, unit -> unit.convert(shift.get(), TimeUnit.SECONDS)));
        StatsigConsole patient = exchange.client()
                .time(time)
                .quotaRegistry(QuotaRegistry.create(time))
                .options(options -> options.patience(Duration.ofMinutes(5)))
                .build();
        CircuitBreaker opened = breaker(patient, "tags.get");
        opened.transitionToOpenState();
        exchange.pass(Duration.ofSeconds(1));
        shift.set(seconds);
        exchange.always(200, FOUND);
        patient.tags().get("t").subscribe();
        exchange.pass(Duration.ofSeconds(8));
        assertThat(exchange.requests).isEmpty();
        assertThat(opened.getMetrics().getNumberOfNotPermittedCalls()).isEqualTo(1);
        exchange.pass(Duration.ofSeconds(2));
        assertThat(exchange.requests).hasSize(1);
    }

    /** Virtual time whose time of day is set to another one. */
    private record SetTimeOfDay(Scheduler scheduler, ToLongFunction<TimeUnit> shift) implements Scheduler {
        @Override
        public long now(TimeUnit unit) {
            return scheduler.now(unit) + (unit == TimeUnit.NANOSECONDS ? 0 : shift.applyAsLong(unit));
        }

        @Override
        public Disposable schedule(Runnable task) {
            return scheduler.schedule(task);
        }

        @Override
        public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
            return scheduler.schedule(task, delay, unit);
        }

        @Override
        public Worker createWorker() {
            return scheduler.createWorker();
        }
    }

    @Test
    void thoseWhoWaitSleepAndDoNotComeAllAtOnce() {
        StatsigConsole patient = exchange.client()
                .options(options -> options.patience(Duration.ofHours(1)))
                .build();
        BooleanSupplier isDown = () -> exchange.now().compareTo(Duration.ofSeconds(65)) < 0;
        exchange.always(request -> isDown.getAsBoolean() ? late(LATENCY, 503, "") : late(LATENCY, 200, FOUND));
        CircuitBreaker opened = breaker(patient, "tags.get");
        AtomicInteger refused = new AtomicInteger();
        opened.getEventPublisher().onCallNotPermitted(event -> refused.incrementAndGet());
        opened.transitionToOpenState();
        AtomicInteger answered = new AtomicInteger();
        for (int i = 0; i < CALLERS; i++) {
            patient.tags().get("t").subscribe(tag -> answered.incrementAndGet());
        }
        exchange.pass(Duration.ofSeconds(65));
        assertThat(exchange.requests).hasSizeLessThanOrEqualTo(3 * 6);
        assertThat(refused.get()).isLessThan(CALLERS * 20);
        exchange.pass(Duration.ofSeconds(20));
        assertThat(answered).hasValue(CALLERS);
        System.out.printf(
                "64 calls wait out an outage of 65 s: %d requests while it lasts, %.2f questions a second and call%n",
                exchange.requests.size() - CALLERS, refused.get() / 65.0 / CALLERS);
    }

    // Its users.

    @Test
    void consumersOfEventsThatFailLoseNoCall() {
        console.circuitBreakers().getEventPublisher().onEvent(event -> {
            throw new NoClassDefFoundError("of the registry");
        });
        CircuitBreaker listened = breaker(console, Breaker.SERVICE);
        listened.getEventPublisher().onEvent(event -> {
            throw new NoClassDefFoundError("of a breaker");
        });
        exchange.always(200, FOUND);
        assertThat(failAtOnce(console.gates().get("g"))).isNull();
        exchange.always(503, "");
        assertThat(failAtOnce(console.gates().get("g"))).isInstanceOf(ServerErrorException.class);
        listened.transitionToOpenState();
        assertThat(failAtOnce(console.gates().get("g"))).isInstanceOf(CircuitOpenException.class);
        exchange.pass(Duration.ofMillis(10_001));
        exchange.always(200, FOUND);
        for (int i = 0; i < 3; i++) {
            assertThat(failAtOnce(console.gates().get("g"))).isNull();
        }
        assertThat(listened.getState()).isEqualTo(State.CLOSED);
        assertThat(exchange.requests).hasSize(5);
    }

    @Test
    void thereIsOneForEachOperationAndNoneForEachPath() {
        exchange.always(200, FOUND);
        for (int i = 0; i < 100; i++) {
            failAtOnce(console.gates().get("g" + i));
            failAtOnce(console.raw().get("/console/v1/gates/g" + i));
        }
        assertThat(console.circuitBreakers().getAllCircuitBreakers())
                .extracting(CircuitBreaker::getName)
                .containsExactlyInAnyOrder(Breaker.CONNECTION, Breaker.SERVICE, "tags.get", "gates.get", "raw.get");
    }

    @Test
    void countsThatAreHugeAreTaken() {
        Function<CircuitBreakerConfig, @Nullable Throwable> first = config -> failAtOnce(
                exchange.client().circuitBreaker(config).build().tags().get("t"));
        exchange.always(request -> Mono.just(FakeExchange.response(200, FOUND)));
        assertThat(first.apply(CircuitBreakerConfig.from(Breaker.defaults())
                        .minimumNumberOfCalls(Integer.MAX_VALUE)
                        .build()))
                .isNull();
        assertThat(first.apply(CircuitBreakerConfig.custom()
                        .slidingWindow(10, Integer.MAX_VALUE, CircuitBreakerConfig.SlidingWindowType.TIME_BASED)
                        .build()))
                .isNull();
        assertThat(first.apply(CircuitBreakerConfig.from(Breaker.defaults())
                        .waitIntervalFunctionInOpenState(IntervalFunction.of(Long.MAX_VALUE))
                        .build()))
                .isNull();
        ConsoleRequest last = exchange.requests.get(exchange.requests.size() - 1);
        assertThat(last.path()).endsWith("/tags/t");
    }
}
