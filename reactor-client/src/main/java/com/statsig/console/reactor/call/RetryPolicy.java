package com.statsig.console.reactor.call;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a failed try is repeated. What cannot heal is not: an untrusted certificate, an unknown host, a 501, a 409 that
 * says that something exists already. A 429, 408, 425, any other 409 and a connection that provably sent nothing are,
 * always; a 5xx, a timeout and a lost connection only where the operation is idempotent or {@code nonIdempotent} says so;
 * nothing else is. The delay is the larger of the server's hint and an exponential backoff. Times beyond 365 days are
 * taken for 365 days.
 *
 * @param maxAttempts tries in all, the first included; 1 is no retry
 * @param firstBackoff before the second try; it doubles from try to try
 * @param maxBackoff the longest backoff
 * @param jitter the share by which a backoff is shortened at random, 0 to 1
 * @param maxHint the longest hint of the server that is obeyed
 * @param nonIdempotent also repeats what may then be done twice: a POST that creates, after a lost answer
 */
@RecordBuilder
public record RetryPolicy(
        int maxAttempts,
        Duration firstBackoff,
        Duration maxBackoff,
        double jitter,
        Duration maxHint,
        boolean nonIdempotent)
        implements RetryPolicyBuilder.With {
    /** Four tries; 500 ms, 1 s and 2 s between them, up to half of it off; hints up to two minutes. */
    public static final RetryPolicy DEFAULTS =
            new RetryPolicy(4, Duration.ofMillis(500), Duration.ofSeconds(20), 0.5, Duration.ofMinutes(2), false);

    /** One try. */
    public static final RetryPolicy NONE = DEFAULTS.withMaxAttempts(1);

    public RetryPolicy {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException(
                    "maxAttempts counts the first try and must be 1 or more, got " + maxAttempts);
        }
        if (!(jitter >= 0 && jitter <= 1)) {
            throw new IllegalArgumentException("jitter is a share from 0 to 1, got " + jitter);
        }
        if (firstBackoff.isNegative() || maxBackoff.compareTo(firstBackoff) < 0 || maxHint.isNegative()) {
            throw new IllegalArgumentException(
                    "Backoffs must not be negative, nor maxBackoff shorter than firstBackoff");
        }
        firstBackoff = Time.bounded(firstBackoff);
        maxBackoff = Time.bounded(maxBackoff);
        maxHint = Time.bounded(maxHint);
    }

    /** How long to wait after this try, counted from 1, by backoff alone: with the jitter, and without the hint of the server. */
    public Duration backoff(int attempt) {
        long doubled = firstBackoff.toMillis() << Math.min(attempt - 1, 20);
        long millis = Math.min(Math.max(doubled, firstBackoff.toMillis()), maxBackoff.toMillis());
        return Duration.ofMillis(
                Math.round(millis * (1 - jitter * ThreadLocalRandom.current().nextDouble())));
    }
}
