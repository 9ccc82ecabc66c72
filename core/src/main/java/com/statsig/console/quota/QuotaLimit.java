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

    /**
     * The part of this limit that is left to requests which may use only a share of it: in the same window, the permits
     * times the share, rounded down, and at least 1.
     *
     * @param share above 0, at most 1
     */
    public QuotaLimit share(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("Share " + share + " of a limit: use one above 0 and of at most 1");
        }
        // 1 - 0.9 of 100 permits is meant to be 10, and is 9.999999999999998.
        int part = (int) Math.max(1, permits * share + 1e-6);
        return part == permits ? this : new QuotaLimit(part, window);
    }

    @Override
    public String toString() {
        return permits + " in " + window;
    }
}
