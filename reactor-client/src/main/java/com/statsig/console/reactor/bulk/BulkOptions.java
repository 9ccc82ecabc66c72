package com.statsig.console.reactor.bulk;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How bulk work is done.
 *
 * @param name of the work; a journal that was written under another name is refused
 * @param journal remembers what was done, so that a later run goes on from there. It is known by the first item of the
 *     input, which must stay the first; null remembers nothing
 * @param maxConcurrency how many items are in flight at most; how many really are follows latency and errors
 * @param ordered gives the results in the order of the items instead of as they are done
 * @param resend whether an item may be done twice without harm (it deletes, or sets what it names): when it is not known
 *     whether it was done, it is simply done again
 * @param stop when the run ends early
 * @param patience how long an outage of the service is waited out, from its first failure on; and how long a request waits
 *     for its turn under the quota beyond the quota's longest window
 * @param attempts how often a request is tried, where trying again can help, while those of other items succeed
 * @param reserve the share of the quota that is left to others, people above all, 0 to less than 1. Id lists have a quota of
 *     their own, which is used whole
 * @param dryRun sends nothing that changes anything, and shows it instead; where the server can check a request without
 *     carrying it out, it is asked to
 * @param total how many items there will be, so that progress can say what is left; null when it is not known
 */
@RecordBuilder
public record BulkOptions(
        String name,
        @Nullable Journal journal,
        int maxConcurrency,
        boolean ordered,
        boolean resend,
        StopPolicy stop,
        Duration patience,
        int attempts,
        double reserve,
        boolean dryRun,
        @Nullable Long total)
        implements BulkOptionsBuilder.With {
    private static final Duration LONGEST = Duration.ofDays(365);

    /** No journal, up to 64 items at a time, results as they are done, an hour of patience, a tenth of the quota left to others. */
    public static final BulkOptions DEFAULTS = new BulkOptions(
            "bulk", null, 64, false, false, StopPolicy.never(), Duration.ofHours(1), 10, 0.1, false, null);

    public BulkOptions {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name must not be blank: it tells the journals of runs apart");
        }
        if (maxConcurrency < 1) {
            throw new IllegalArgumentException("maxConcurrency must be 1 or more, got " + maxConcurrency);
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts counts the first one and must be 1 or more, got " + attempts);
        }
        if (patience.isNegative() || patience.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("patience must be 0 to 365 days, got " + patience);
        }
        if (!(reserve >= 0 && reserve < 1)) {
            throw new IllegalArgumentException("reserve is a share from 0 to less than 1, got " + reserve);
        }
        if (total != null && total < 0) {
            throw new IllegalArgumentException("total must not be negative, got " + total);
        }
    }
}
