package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.error.CircuitOpenException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.resilience.Breaker;
import com.statsig.console.reactor.resilience.RetryPolicy;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** When the breaker opens, what it does then, and when it closes. */
class BreakerTest {
    private final FakeExchange exchange = new FakeExchange();
    private final StatsigConsole console = exchange.client()
            .options(options -> options.retry(RetryPolicy.NONE))
            .build();
    private final CircuitBreaker breaker = console.circuitBreaker();

    private @Nullable Throwable fail(Mono<?> call) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        call.subscribe(value -> {}, failure::set);
        exchange.pass(Duration.ofMinutes(1));
        return failure.get();
    }

    private void answer(String failure) {
        switch (failure) {
            case "refused" -> exchange.alwaysRefuse();
            case "lost" -> exchange.always(FakeExchange::lost);
            case "silence" -> exchange.always(request -> Mono.never());
            case "unreadable" -> exchange.always(200, "{");
            default -> exchange.always(Integer.parseInt(failure), "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "502", "503", "504", "silence", "lost", "refused"})
    void opensWhenTheServiceFails(String failure) {
        answer(failure);
        for (int i = 0; i < 20; i++) {
            assertThat(breaker.getState()).isEqualTo(State.CLOSED);
            assertThat(fail(console.tags().get("t"))).isInstanceOf(ConsoleException.class);
        }
        assertThat(breaker.getState()).isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"302", "400", "401", "403", "404", "409", "422", "429", "unreadable"})
    void staysClosedForAnswersOfAServiceThatWorks(String failure) {
        answer(failure);
        for (int i = 0; i < 60; i++) {
            assertThat(fail(console.tags().get("t")))
                    .isInstanceOf(ConsoleException.class)
                    .isNotInstanceOf(CircuitOpenException.class);
        }
        assertThat(breaker.getState()).isEqualTo(State.CLOSED);
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isZero();
    }

    @Test
    void whatTheClientRefusesItselfDoesNotCount() {
        assertThat(fail(console.tags().get(" "))).isInstanceOf(InvalidRequestException.class);
        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isZero();
    }

    @Test
    void openItFailsAtOnceAndTellsWhenToComeBack() {
        exchange.pass(Duration.ofHours(1));
        breaker.transitionToOpenState();
        exchange.pass(Duration.ofSeconds(4));
        AtomicReference<Throwable> failure = new AtomicReference<>();
        console.tags().get("t").subscribe(value -> {}, failure::set);

        assertThat(failure.get()).isInstanceOfSatisfying(CircuitOpenException.class, open -> {
            assertThat(open.retryAfter()).isEqualTo(Duration.ofSeconds(6));
            assertThat(open.call().attempts()).isZero();
            assertThat(open.outcomeUnknown()).isFalse();
            assertThat(open).hasMessageContaining("tags.get").hasMessageContaining("6000 ms");
        });
        assertThat(exchange.requests).isEmpty();
    }

    @Test
    void threeCallsThatWorkCloseItAgain() {
        breaker.transitionToOpenState();
        exchange.always(200, "{\"data\":{}}");
        exchange.pass(Duration.ofMillis(10_001));
        for (int i = 0; i < 3; i++) {
            assertThat(breaker.getState()).isNotEqualTo(State.CLOSED);
            assertThat(fail(console.tags().get("t"))).isNull();
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
    void cancelledCallsLeaveThePlaceOfATrialToOthers() {
        breaker.transitionToOpenState();
        exchange.pass(Duration.ofMillis(10_001));
        exchange.always(request -> Mono.never());
        for (int i = 0; i < 5; i++) {
            Disposable call = console.tags().get("t").subscribe();
            call.dispose();
        }
        assertThat(exchange.requests).hasSize(5);
        assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isZero();
    }

    @Test
    void aPermitTakenWhileItIsOpenIsGivenBack() {
        StatsigConsole limited = exchange.client()
                .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(1, Duration.ofHours(1))))
                .options(options -> options.retry(RetryPolicy.NONE))
                .build();
        limited.circuitBreaker().transitionToForcedOpenState();
        assertThat(fail(limited.tags().delete("t"))).isInstanceOf(CircuitOpenException.class);
        limited.circuitBreaker().transitionToClosedState();
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
        assertThat(limited.circuitBreaker().getMetrics().getNumberOfSlowCalls()).isZero();

        exchange.always(request ->
                Mono.delay(Duration.ofSeconds(2), exchange.scheduler).thenReturn(FakeExchange.response(200, "{}")));
        limited.tags().delete("c").subscribe();
        exchange.pass(Duration.ofMinutes(1));
        assertThat(limited.circuitBreaker().getState()).isEqualTo(State.OPEN);
    }
}
