package com.statsig.console.reactor.retry;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.error.CircuitOpenException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.error.QuotaTimeoutException;
import com.statsig.console.error.RateLimitedException;
import com.statsig.console.error.ResponseException;
import com.statsig.console.reactor.call.CallScope;
import com.statsig.console.reactor.call.RetryPolicy;
import com.statsig.console.reactor.call.Time;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The tries of one subscription of one call: how many there were, and whether there will be another. */
public final class Tries {
    private static final long NOT_YET = -1;

    private final Route route;
    private final RetryPolicy policy;
    private final Duration deadline;
    private final Duration patience;
    private final CallScope scope;
    private final Time time;
    private final AtomicInteger made = new AtomicInteger();
    private volatile long deadlineAt = NOT_YET;
    private volatile long nextDueAt = NOT_YET;
    private volatile long waitingSince;
    private volatile long firstFailureAt = NOT_YET;
    private volatile @Nullable ConsoleException lastFailure;
    private volatile boolean mayHaveBeenDone;
    private volatile boolean onItsWay;
    private volatile boolean outageSeen;

    /**
     * @param deadline of all tries and the delays between them
     * @param patience how much longer an outage is waited out
     * @param scope may ask for more attempts and more patience
     */
    public Tries(Route route, RetryPolicy policy, Duration deadline, Duration patience, CallScope scope, Time time) {
        this.route = route;
        this.policy = policy.withMaxAttempts(Math.max(policy.maxAttempts(), scope.minAttempts()));
        this.scope = scope;
        this.patience = Time.bounded(scope.patience().compareTo(patience) > 0 ? scope.patience() : patience);
        this.deadline = Time.bounded(deadline).plus(this.patience);
        this.time = time;
    }

    /**
     * Tries until it works or the policy says to stop; then the last failure is signalled. A DELETE that finds nothing,
     * after an earlier try of it may have arrived, has worked.
     *
     * @param attempt makes the n-th try, counted from 1
     */
    public <T> Mono<T> run(IntFunction<Mono<T>> attempt) {
        return Mono.defer(() -> {
                    if (deadlineAt == NOT_YET) {
                        deadlineAt = time.nanos() + deadline.toNanos();
                    }
                    return attempt.apply(made.incrementAndGet());
                })
                .retryWhen(Retry.from(failures -> failures.concatMap(failure -> again(failure.failure()))))
                .onErrorResume(this::isDeletedByAnEarlierTry, error -> Mono.empty());
    }

    /**
     * How long the next try may wait for its turn under the quota: until the deadline, unless less or more is allowed. Bulk
     * work has patience of its own for that, beyond the window that it has to wait for anyhow, and the wait does not count.
     *
     * @param maxQuotaWait by the options of the call, null if they leave it to the deadline
     * @param window the longest one of the limits of the call
     */
    public Duration quotaWait(@Nullable Duration maxQuotaWait, Duration window) {
        Duration patience = scope.quotaPatience();
        waitingSince = Math.max(time.nanos(), nextDueAt);
        if (patience != null) {
            Duration ofBulk = patience.plus(window);
            return maxQuotaWait == null || ofBulk.compareTo(maxQuotaWait) > 0 ? ofBulk : maxQuotaWait;
        }
        Duration left = untilDeadline();
        return maxQuotaWait == null || left.compareTo(maxQuotaWait) < 0 ? left : maxQuotaWait;
    }

    /**
     * To be called when a try may be sent.
     *
     * @return how long it may take: its own timeout, or what is left until the deadline
     */
    public Duration begin(Duration timeout) {
        if (scope.quotaPatience() != null) {
            long later = deadlineAt + Math.max(0, time.nanos() - waitingSince);
            deadlineAt = later;
        }
        Duration left = untilDeadline();
        return left.compareTo(timeout) < 0 ? left : timeout;
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

    /** To be called when the request of a try leaves. */
    public void sent() {
        onItsWay = true;
    }

    /** Whether no try before failed as it does when the service is down. True once. */
    public boolean isFirstOutage() {
        boolean first = !outageSeen;
        outageSeen = true;
        return first;
    }

    /** How many there were, the one that is under way included. */
    public int made() {
        return made.get();
    }

    /**
     * The error that the caller gets when the call ends with this one. A try that was refused unsent does not hide the failure before it, and nothing hides that an earlier try may have been carried out.
     */
    public ConsoleException told(ConsoleException last) {
        ConsoleException earlier = lastFailure;
        ConsoleException told = last;
        if (isRefusal(last) && earlier != null) {
            earlier.addSuppressed(last);
            told = earlier;
        }
        return mayHaveBeenDone || onItsWay ? told.afterUnknownOutcome() : told;
    }

    private Publisher<?> again(Throwable error) {
        if (!(error instanceof ConsoleException failure)) {
            return Mono.error(error);
        }
        onItsWay = false;
        if (firstFailureAt == NOT_YET) {
            firstFailureAt = time.nanos();
        }
        Duration delay = delayBeforeNext(failure);
        if (delay == null || delay.compareTo(untilDeadline()) >= 0) {
            return Mono.error(told(failure));
        }
        mayHaveBeenDone = mayHaveBeenDone || failure.outcomeUnknown();
        if (isRefusal(failure)) {
            made.decrementAndGet();
        } else {
            lastFailure = failure;
        }
        nextDueAt = time.nanos() + delay.toNanos();
        // After a 429 the quota itself holds everybody; the next try waits there, in its place of the queue.
        return failure instanceof RateLimitedException ? Mono.just(delay) : Mono.delay(delay, time.scheduler());
    }

    /** Null when there will be no other try. */
    private @Nullable Duration delayBeforeNext(ConsoleException failure) {
        boolean patient = time.nanos() - firstFailureAt < patience.toNanos();
        if (failure instanceof CircuitOpenException open) {
            return patient ? untilTrial(open) : null;
        }
        boolean temporary = failure.retryable()
                && !(failure instanceof QuotaTimeoutException)
                && (!(failure instanceof DecodingException) || made.get() < scope.minAttempts());
        boolean safe = !failure.outcomeUnknown() || route.idempotent() || policy.nonIdempotent();
        boolean isOutage = patient && !scope.othersSucceedSince(route.method(), firstFailureAt);
        return temporary && safe && (isOutage || made.get() < policy.maxAttempts()) ? delay(failure) : null;
    }

    /** Up to a tenth later than the breaker names, so that those who wait do not all come at once. */
    private static Duration untilTrial(CircuitOpenException open) {
        long nanos = open.retryAfter().toNanos();
        return Duration.ofNanos(nanos + ThreadLocalRandom.current().nextLong(nanos / 10 + 1))
                .plusMillis(1);
    }

    /** Whether the try was not sent, so that it was none. */
    private static boolean isRefusal(ConsoleException failure) {
        return failure instanceof CircuitOpenException || failure instanceof QuotaTimeoutException;
    }

    private boolean isDeletedByAnEarlierTry(Throwable error) {
        return error instanceof NotFoundException && route.method() == Method.DELETE && mayHaveBeenDone;
    }

    private Duration untilDeadline() {
        return Duration.ofNanos(deadlineAt - time.nanos());
    }
}
