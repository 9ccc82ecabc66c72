package com.statsig.console.reactor.bulk;

import com.statsig.console.Method;
import com.statsig.console.error.CallTimeoutException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.RateLimitedException;
import com.statsig.console.error.ServerErrorException;
import com.statsig.console.error.TransportException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How many items are in flight. It grows by one for each round of tries that went well, shrinks by one for each round
 * that took much longer than it could, and is halved, once a round, when the service shows that it has too much.
 */
final class Concurrency {
    private static final double START = 4;
    private static final double SLOW = 2;
    private static final long NOISE = Duration.ofMillis(20).toNanos();

    /** How fast the average follows, and how fast the memory of the fastest time fades. */
    private static final double FOLLOW = 0.1;

    private static final double FADE = 0.001;

    /** How long answers of one kind take. */
    private static final class Latency {
        private double fastest = Double.MAX_VALUE;
        private double average;

        boolean isLow(Duration took) {
            double nanos = (double) took.toNanos();
            average = average == 0 ? nanos : average + FOLLOW * (nanos - average);
            fastest = Math.min(fastest + FADE * Math.max(0, nanos - fastest), nanos);
            return average <= SLOW * fastest + NOISE;
        }
    }

    private final int max;
    private final Latency ofReads = new Latency();
    private final Latency ofMutations = new Latency();
    private double limit;
    private double round;
    private long sinceCut;

    Concurrency(int max) {
        this.max = max;
        this.limit = Math.min(START, max);
    }

    synchronized int limit() {
        return (int) limit;
    }

    /** Learns from a try. What the server refused for the request's own sake was no burden to it. */
    synchronized void tried(Method method, Duration took, @Nullable ConsoleException error) {
        sinceCut++;
        if (error instanceof CallTimeoutException
                || error instanceof TransportException
                || error instanceof ServerErrorException
                || error instanceof RateLimitedException) {
            // What was in flight at the last cut may fail for the same reason.
            if (sinceCut >= round) {
                round = limit;
                limit = Math.max(1, limit / 2);
                sinceCut = 0;
            }
            return;
        }
        Latency latency = method == Method.GET ? ofReads : ofMutations;
        limit = latency.isLow(took) ? Math.min(max, limit + 1 / limit) : Math.max(1, limit - 1 / limit);
    }
}
