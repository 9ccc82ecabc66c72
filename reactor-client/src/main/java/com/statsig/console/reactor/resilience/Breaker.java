package com.statsig.console.reactor.resilience;

import com.statsig.console.error.CallInfo;
import com.statsig.console.error.CallTimeoutException;
import com.statsig.console.error.CircuitOpenException;
import com.statsig.console.error.NoFreeConnectionException;
import com.statsig.console.error.ServerErrorException;
import com.statsig.console.error.TransportException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * The circuit breaker of a client, a Resilience4j one. It counts 5xx, timeouts and lost connections as failures; a 4xx
 * and a 429 are answers like any other. A call that found all connections of this client in use says nothing of the
 * service, and is not counted.
 */
public final class Breaker {
    private final CircuitBreaker breaker;
    private final Time time;
    private volatile long openedAt;

    /**
     * @param config of the breaker; what counts as a failure and the clock are set here, and that it never locks
     */
    public Breaker(CircuitBreakerConfig config, Time time) {
        this.time = time;
        this.breaker = CircuitBreaker.of(
                "statsig-console",
                CircuitBreakerConfig.from(config)
                        .recordException(Breaker::isOutage)
                        .ignoreException(NoFreeConnectionException.class::isInstance)
                        // It records on the event loops, which must not wait for each other.
                        .slidingWindowSynchronizationStrategy(SlidingWindowSynchronizationStrategy.LOCK_FREE)
                        .currentTimestampFunction(clock -> time.nanos(), TimeUnit.NANOSECONDS)
                        .clock(new TimeClock(time))
                        .build());
        breaker.getEventPublisher().onStateTransition(transition -> {
            if (transition.getStateTransition().getToState() == State.OPEN) {
                openedAt = time.nanos();
            }
        });
    }

    /** Opens when half of the last 50 calls failed, after 20 at the least; lets three through every 10 seconds. */
    public static CircuitBreakerConfig defaults() {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(50)
                .minimumNumberOfCalls(20)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(10))
                .permittedNumberOfCallsInHalfOpenState(3)
                .build();
    }

    /** Resilience4j's breaker: its state, events and metrics. */
    public CircuitBreaker circuitBreaker() {
        return breaker;
    }

    /** Makes the call if the breaker is closed; else signals a {@link CircuitOpenException}. */
    public <T> Mono<T> guard(CallInfo call, Supplier<Mono<T>> supplier) {
        return Mono.defer(supplier)
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(
                        CallNotPermittedException.class,
                        open -> new CircuitOpenException(
                                new CallInfo(call.operation(), call.method(), call.template(), call.attempts() - 1),
                                untilHalfOpen()));
    }

    private Duration untilHalfOpen() {
        Duration wait = Duration.ofMillis(breaker.getCircuitBreakerConfig()
                .getWaitIntervalFunctionInOpenState()
                .apply(1));
        if (breaker.getState() != State.OPEN) {
            return wait;
        }
        Duration left = wait.minusNanos(time.nanos() - openedAt);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static boolean isOutage(Throwable error) {
        return error instanceof ServerErrorException
                || error instanceof CallTimeoutException
                || error instanceof TransportException;
    }

    /** {@link Time} as the clock that Resilience4j asks. */
    private static final class TimeClock extends Clock {
        private final Time time;

        TimeClock(Time time) {
            this.time = time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return time.now();
        }
    }
}
