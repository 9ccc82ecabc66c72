package com.statsig.console.reactor.bulk;

import com.statsig.console.Method;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.TransportException;
import com.statsig.console.error.UnauthorizedException;
import com.statsig.console.reactor.bulk.BulkResult.Failed;
import com.statsig.console.reactor.call.CallEvents;
import com.statsig.console.reactor.call.CallScope;
import com.statsig.console.reactor.call.FatalErrors;
import com.statsig.console.reactor.call.Time;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** What is known of a run while it goes on: what its items came to, what they wait for, and whether it has to stop. */
final class BulkTally {
    /** How often in a row the key may be refused, or nothing get through for another reason that does not pass. */
    private static final int MOST_REFUSALS = 5;

    private final BulkOptions options;
    private final LongFunction<Duration> atBest;
    private final Time time;
    private final Concurrency concurrency;
    private final long startedAt;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Map<CallEvents.Wait, AtomicInteger> waiting = new EnumMap<>(CallEvents.Wait.class);
    private final AtomicLong requests = new AtomicLong();
    private final AtomicInteger refusals = new AtomicInteger();
    private final Map<String, Long> failures = new HashMap<>();
    private volatile BulkCounts counts = BulkCounts.NONE;
    private volatile @Nullable Throwable stoppedBy;
    private volatile @Nullable Success latestRead;
    private volatile @Nullable Success latestMutation;

    private record Success(CallScope scope, long at) {
        boolean isOfAnotherSince(CallScope scope, long nanos) {
            return this.scope != scope && at > nanos;
        }
    }

    /** @param atBest how long that many mutations take at best, under the quota */
    BulkTally(BulkOptions options, LongFunction<Duration> atBest, Time time) {
        this.options = options;
        this.atBest = atBest;
        this.time = time;
        this.concurrency = new Concurrency(options.maxConcurrency());
        this.startedAt = time.nanos();
        for (CallEvents.Wait wait : CallEvents.Wait.values()) {
            waiting.put(wait, new AtomicInteger());
        }
    }

    void begun() {
        inFlight.incrementAndGet();
    }

    void over() {
        inFlight.decrementAndGet();
    }

    void waits(CallEvents.Wait before, CallEvents.Wait now) {
        waiting(before).decrementAndGet();
        waiting(now).incrementAndGet();
    }

    private AtomicInteger waiting(CallEvents.Wait wait) {
        return Objects.requireNonNull(waiting.get(wait));
    }

    /** A try for an item is over. */
    void tried(CallScope item, Method method, Duration took, @Nullable ConsoleException error) {
        requests.incrementAndGet();
        concurrency.tried(method, took, error);
        if (error instanceof UnauthorizedException || (error instanceof TransportException && !error.retryable())) {
            refused(error);
        } else if (error == null) {
            refusals.set(0);
            Success success = new Success(item, time.nanos());
            if (method == Method.GET) {
                latestRead = success;
            } else {
                latestMutation = success;
            }
        }
    }

    /** Ends the run when there is no sense in going on: nothing gets through, and waiting does not help. */
    private void refused(ConsoleException error) {
        boolean nothingEverWorked = latestRead == null && latestMutation == null;
        int inARow = refusals.incrementAndGet();
        if (inARow >= MOST_REFUSALS || (nothingEverWorked && error instanceof TransportException)) {
            stoppedBy = stoppedBy == null ? error : stoppedBy;
        }
    }

    /** Whether a call of another item succeeded since then. Reads that succeed say nothing about writes. */
    boolean othersSucceedSince(CallScope item, Method method, long nanos) {
        Success read = latestRead;
        Success mutation = latestMutation;
        return (mutation != null && mutation.isOfAnotherSince(item, nanos))
                || (method == Method.GET && read != null && read.isOfAnotherSince(item, nanos));
    }

    /** How many items may be worked on at once. While nothing gets through, one item at a time finds that out. */
    int places() {
        return refusals.get() > 0 ? 1 : concurrency.limit();
    }

    /** Counts what an item came to, and asks whether the run goes on after it. */
    synchronized void count(BulkResult<?, ?> result) {
        counts = counts.plus(result);
        if (result instanceof Failed<?, ?> failed) {
            failures.merge(failed.error().getClass().getSimpleName(), 1L, Long::sum);
            if (stoppedBy == null && stops(failed.error())) {
                stoppedBy = failed.error();
            }
        }
    }

    private boolean stops(Throwable failure) {
        try {
            return options.stop().stops(counts, failure);
        } catch (Throwable e) {
            stoppedBy = FatalErrors.signal(e);
            return false;
        }
    }

    /** What stops the run, null while nothing does. */
    @Nullable
    Throwable stoppedBy() {
        return stoppedBy;
    }

    BulkProgress progress() {
        BulkCounts sofar = counts;
        Duration elapsed = Duration.ofNanos(time.nanos() - startedAt);
        Long total = options.total();
        Duration left = null;
        if (total != null && sofar.done() > 0) {
            long remaining = Math.max(0, total - sofar.done());
            Duration asUntilNow = Duration.ofNanos((long) ((double) elapsed.toNanos() / sofar.done() * remaining));
            Duration byQuota = atBest.apply(remaining);
            left = asUntilNow.compareTo(byQuota) > 0 ? asUntilNow : byQuota;
        }
        return new BulkProgress(
                sofar,
                total,
                inFlight.get(),
                waiting(CallEvents.Wait.QUOTA).get(),
                waiting(CallEvents.Wait.SERVICE).get(),
                elapsed,
                left);
    }

    synchronized BulkSummary summary() {
        Map<String, Long> mostFrequentFirst = new LinkedHashMap<>();
        failures.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> mostFrequentFirst.put(entry.getKey(), entry.getValue()));
        return new BulkSummary(
                options.name(), counts, requests.get(), Duration.ofNanos(time.nanos() - startedAt), mostFrequentFirst);
    }
}
