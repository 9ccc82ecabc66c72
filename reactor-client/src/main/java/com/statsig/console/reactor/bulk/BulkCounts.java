package com.statsig.console.reactor.bulk;

/**
 * How many items ended how.
 *
 * @param succeeded done now
 * @param failed not done
 * @param skipped done by an earlier run
 * @param planned shown by a dry run
 */
public record BulkCounts(long succeeded, long failed, long skipped, long planned) {
    static final BulkCounts NONE = new BulkCounts(0, 0, 0, 0);

    /** All that ended, however they did. */
    public long done() {
        return succeeded + failed + skipped + planned;
    }

    BulkCounts plus(BulkResult<?, ?> result) {
        return result instanceof BulkResult.Succeeded
                ? new BulkCounts(succeeded + 1, failed, skipped, planned)
                : result instanceof BulkResult.Failed
                        ? new BulkCounts(succeeded, failed + 1, skipped, planned)
                        : result instanceof BulkResult.Skipped
                                ? new BulkCounts(succeeded, failed, skipped + 1, planned)
                                : new BulkCounts(succeeded, failed, skipped, planned + 1);
    }
}
