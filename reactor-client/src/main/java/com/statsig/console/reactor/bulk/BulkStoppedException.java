package com.statsig.console.reactor.bulk;

/**
 * The run ended before its input did: the {@link StopPolicy} said so, or threw; the key was refused five times in a row, or
 * nothing else got through for a reason that does not pass, at the first item or for five times in a row. The cause is the
 * failure that it ended for. What was not begun is in no result and not in the journal.
 */
public final class BulkStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient BulkSummary summary;

    BulkStoppedException(BulkSummary summary, Throwable failure) {
        super(
                "The run was stopped after " + summary.counts().failed() + " failures of "
                        + summary.counts().done() + " items, because of " + failure + ". " + summary,
                failure);
        this.summary = summary;
    }

    /** What was done until then. */
    public BulkSummary summary() {
        return summary;
    }
}
