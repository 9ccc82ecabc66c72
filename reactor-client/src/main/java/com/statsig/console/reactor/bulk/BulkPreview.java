package com.statsig.console.reactor.bulk;

import java.time.Duration;

/**
 * What a run would cost.
 *
 * @param items that the input has
 * @param skipped of them that an earlier run did
 * @param requests that change something, one for each item that is left, as many as the function was said to need
 * @param atBest how long those take at best under the quota
 */
public record BulkPreview(long items, long skipped, long requests, Duration atBest) {
    /** In one line, for a log or a terminal. */
    @Override
    public String toString() {
        return items + " items, " + skipped + " of them done before; " + requests + " requests, at best "
                + BulkProgress.text(atBest) + " under the quota";
    }
}
