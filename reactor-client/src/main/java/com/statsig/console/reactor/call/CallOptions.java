package com.statsig.console.reactor.call;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How calls are made. Set for a client in its builder, and for single calls with {@link com.statsig.console.reactor.StatsigConsole#with}. Times
 * beyond 365 days are taken for 365 days, which is as good as forever.
 *
 * @param timeout of one try, from the moment it may be sent
 * @param deadline of all tries, the delays between them and the wait for quota
 * @param retry when a failed try is repeated
 * @param patience how long an outage of the service is waited out: while a circuit breaker is open, and after
 *     failures that may be retried, however many; counted from the first failure. Zero, the default, is not at all
 * @param maxQuotaWait how long a call waits for its turn under the quota before it fails unsent, with a {@link
 *     com.statsig.console.error.QuotaTimeoutException}: at once if the line is longer. Null, the default, is until the
 *     deadline; longer than that makes no difference
 * @param respectReviewSettings sends {@code x-respect-review-settings: true}, which was to have a mutation refused that
 *     the project's settings put under review. The API no longer documents this header for any operation: the server may
 *     ignore it and carry the mutation out. The documented way to a review is {@code createReview}, such as {@code
 *     console.gates().createReview(id, review)}
 * @param pageSize items a page where the query says nothing, 1 to 100
 * @param maxPages where a walk through a list ends, whatever the server says
 */
@RecordBuilder
public record CallOptions(
        Duration timeout,
        Duration deadline,
        RetryPolicy retry,
        Duration patience,
        @Nullable Duration maxQuotaWait,
        boolean respectReviewSettings,
        int pageSize,
        long maxPages)
        implements CallOptionsBuilder.With {
    /** 30 s a try, 3 minutes in all, the wait for quota included, no patience, pages of 100. */
    public static final CallOptions DEFAULTS = new CallOptions(
            Duration.ofSeconds(30),
            Duration.ofMinutes(3),
            RetryPolicy.DEFAULTS,
            Duration.ZERO,
            null,
            false,
            100,
            Long.MAX_VALUE);

    public CallOptions {
        if (timeout.isNegative() || timeout.isZero() || deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("timeout and deadline must be longer than zero");
        }
        if (patience.isNegative() || (maxQuotaWait != null && maxQuotaWait.isNegative())) {
            throw new IllegalArgumentException("patience and maxQuotaWait must not be negative");
        }
        if (pageSize < 1 || pageSize > 100) {
            throw new IllegalArgumentException("pageSize must be 1 to 100, got " + pageSize);
        }
        if (maxPages < 1) {
            throw new IllegalArgumentException("maxPages must be 1 or more, got " + maxPages);
        }
        timeout = Time.bounded(timeout);
        deadline = Time.bounded(deadline);
        patience = Time.bounded(patience);
        maxQuotaWait = maxQuotaWait == null ? null : Time.bounded(maxQuotaWait);
    }
}
