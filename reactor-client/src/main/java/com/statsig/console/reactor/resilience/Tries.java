package com.statsig.console.reactor.resilience;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.error.CallTimeoutException;
import com.statsig.console.error.CircuitOpenException;
import com.statsig.console.error.ConflictException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.error.RateLimitedException;
import com.statsig.console.error.ResponseException;
import com.statsig.console.error.ServerErrorException;
import com.statsig.console.error.TransportException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The tries of one subscription of one call: how many there were, and whether there will be another. */
public final class Tries {
    private final Route route;
    private final RetryPolicy policy;
    private final Duration deadline;
    private final Duration patience;
    private final Time time;
    private final AtomicInteger made = new AtomicInteger();
    private volatile long firstTryAt = -1;
    private volatile long firstFailureAt = -1;
    private volatile boolean mayHaveBeenDone;

    /**
     * @param deadline of all tries and the delays between them
     * @param patience how much longer an outage is waited out
     */
    public Tries(Route route, RetryPolicy policy, Duration deadline, Duration patience, Time time) {
        this.route = route;
        this.policy = policy;
        this.deadline = deadline.plus(patience);
        this.patience = patience;
        this.time = time;
    }

    /**
     * Tries until it works or the policy says to stop; then the last error is signalled. A DELETE that finds nothing,
     * after an earlier try of it may have arrived, has worked.
     *
     * @param attempt makes the n-th try, counted from 1
     */
    public <T> Mono<T> run(IntFunction<Mono<T>> attempt) {
        return Mono.defer(() -> attempt.apply(made.incrementAndGet()))
                .retryWhen(Retry.from(failures -> failures.concatMap(failure -> again(failure.failure()))))
                .onErrorResume(this::deletedByAnEarlierTry, error -> Mono.empty());
    }

    /** How long the try that begins now may take: its own timeout, or what is left until the deadline. */
    public Duration timeout(Duration perTry) {
        if (firstTryAt < 0) {
            firstTryAt = time.nanos();
        }
        Duration left = untilDeadline();
        return left.compareTo(perTry) < 0 ? left : perTry;
    }

    /** How long to wait after the failure of the latest try: the server's hint, or the backoff if that is longer. */
    public Duration delay(ConsoleException failure) {
        Duration backoff = policy.backoff(Math.max(made.get(), 1));
        Duration hint = failure instanceof ResponseException response ? response.retryAfter() : null;
        if (hint == null) {
            return backoff;
        }
        Duration obeyed = hint.compareTo(policy.maxHint()) > 0 ? policy.maxHint() : hint;
        return obeyed.compareTo(backoff) > 0 ? obeyed : backoff;
    }

    private Publisher<?> again(Throwable error) {
        Duration delay = error instanceof ConsoleException failure ? delayBeforeNext(failure) : null;
        if (delay == null || (firstTryAt >= 0 && delay.compareTo(untilDeadline()) >= 0)) {
            return Mono.error(error);
        }
        return delay.isZero() ? Mono.just(delay) : Mono.delay(delay, time.scheduler());
    }

    /** Null when there will be no other try. */
    private @Nullable Duration delayBeforeNext(ConsoleException failure) {
        mayHaveBeenDone = mayHaveBeenDone || failure.outcomeUnknown();
        if (firstFailureAt < 0) {
            firstFailureAt = time.nanos();
        }
        boolean patient = time.nanos() - firstFailureAt < patience.toNanos();
        if (failure instanceof CircuitOpenException open) {
            made.decrementAndGet();
            return patient ? open.retryAfter().plusMillis(1) : null;
        }
        boolean outage = failure instanceof ServerErrorException
                || failure instanceof TransportException
                || failure instanceof CallTimeoutException;
        boolean limited = failure instanceof RateLimitedException;
        boolean safe = limited || !failure.outcomeUnknown() || route.idempotent() || policy.nonIdempotent();
        boolean allowed = made.get() < policy.maxAttempts() || (outage && patient);
        boolean passing = outage || limited || failure instanceof ConflictException;
        if (!passing || !safe || !allowed) {
            return null;
        }
        // After a 429 the quota itself holds everybody; the next try waits there, in its place of the queue.
        return limited ? Duration.ZERO : delay(failure);
    }

    private boolean deletedByAnEarlierTry(Throwable error) {
        return error instanceof NotFoundException && route.method() == Method.DELETE && mayHaveBeenDone;
    }

    private Duration untilDeadline() {
        return Duration.ofNanos(Math.max(1, firstTryAt + deadline.toNanos() - time.nanos()));
    }
}
