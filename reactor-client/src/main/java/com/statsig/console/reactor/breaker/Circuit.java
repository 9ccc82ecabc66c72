package com.statsig.console.reactor.breaker;

import com.statsig.console.reactor.call.Time;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One Resilience4j circuit breaker, and what it lacks: the time when it lets a call through again, which results belong to the time before it was half open, and a bound for permitted calls that never end.
 */
final class Circuit {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final long LONGEST_WAIT = Duration.ofDays(365).toMillis();
    private static final long LONGEST_TRIAL = Duration.ofMinutes(1).toNanos();

    private final CircuitBreaker breaker;
    private final Time time;
    private volatile long openedAt;
    private final AtomicInteger openedInARow = new AtomicInteger();
    private volatile long lastTrialAt;

    Circuit(CircuitBreaker breaker, Time time) {
        this.breaker = breaker;
        this.time = time;
        breaker.getEventPublisher().onStateTransition(event -> moved(event.getStateTransition()));
    }

    private void moved(StateTransition transition) {
        switch (transition.getToState()) {
            case OPEN -> {
                openedAt = time.nanos();
                openedInARow.incrementAndGet();
            }
            case HALF_OPEN -> lastTrialAt = time.nanos();
            default -> openedInARow.set(0);
        }
    }

    /** @return null when the call must not be made; otherwise to be called once with how it ended */
    @Nullable
    Permission tryAcquire() {
        if (breaker.tryAcquirePermission()) {
            // A call that was let through while it was closed does not count as one of the half-open state, even if it
            // is open by now.
            boolean trial = breaker.getState() == State.HALF_OPEN;
            if (trial) {
                lastTrialAt = time.nanos();
            }
            return new Permission(trial);
        }
        if (breaker.getState() == State.HALF_OPEN) {
            endLostTrials();
        }
        return null;
    }

    private synchronized void endLostTrials() {
        if (breaker.getState() == State.HALF_OPEN && time.nanos() - lastTrialAt > LONGEST_TRIAL) {
            breaker.transitionToOpenState();
        }
    }

    boolean isClosed() {
        State state = breaker.getState();
        return state != State.OPEN && state != State.HALF_OPEN && state != State.FORCED_OPEN;
    }

    /** How long a call that was refused now should wait: until it is half open or, if it is that already, until the permitted calls may be over. */
    Duration retryAfter() {
        Duration wait = Duration.ofMillis(Math.min(
                breaker.getCircuitBreakerConfig()
                        .getWaitIntervalFunctionInOpenState()
                        .apply(Math.max(1, openedInARow.get())),
                LONGEST_WAIT));
        Duration soon = wait.compareTo(SOON) < 0 ? wait : SOON;
        return switch (breaker.getState()) {
            case OPEN -> {
                Duration left = wait.minusNanos(time.nanos() - openedAt);
                yield left.compareTo(Duration.ZERO) > 0 ? left : soon;
            }
            case FORCED_OPEN -> wait;
            default -> soon;
        };
    }

    /** One call that was let through. */
    final class Permission {
        private final boolean trial;

        private Permission(boolean trial) {
            this.trial = trial;
        }

        void succeeded(long tookNanos) {
            if (counts()) {
                breaker.onSuccess(tookNanos, TimeUnit.NANOSECONDS);
            }
        }

        /** @param news whether the failure counts while the breaker is closed; half open, it always does */
        void failed(long tookNanos, Throwable error, boolean news) {
            if (trial || (news && counts())) {
                breaker.onError(tookNanos, TimeUnit.NANOSECONDS, error);
            }
        }

        /** It ended, and says nothing of the service. */
        void released() {
            if (counts()) {
                breaker.releasePermission();
            }
        }

        /** Not if it left before the breaker opened and ends while it is half open. */
        private boolean counts() {
            return trial || breaker.getState() != State.HALF_OPEN;
        }
    }
}
