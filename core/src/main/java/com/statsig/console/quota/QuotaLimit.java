package com.statsig.console.quota;

import java.time.Duration;

/**
 * At most so many requests in any stretch of time of this length. The window slides: it has no fixed start.
 *
 * @param permits the number of requests, at least 1
 * @param window longer than zero, at most 365 days
 */
public record QuotaLimit(int permits, Duration window) {

    private static final Duration LONGEST = Duration.ofDays(365);

    public QuotaLimit {
        if (permits < 1) {
            throw new IllegalArgumentException("Limit of " + permits
                    + " permits: allow at least 1; to have no limit, name none for the class (Quota.withLimit)");
        }
        if (window.isZero() || window.isNegative() || window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "Limit with a window of " + window + ": use one longer than zero and of at most 365 days");
        }
    }

    @Override
    public String toString() {
        return permits + " in " + window;
    }
}
