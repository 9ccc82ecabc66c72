package com.statsig.console.reactor.bulk;

/** The {@link StopPolicy} ended the run. The cause is the failure that it did so for. */
public final class BulkStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient BulkSummary summary;

    BulkStoppedException(BulkSummary summary, Throwable failure) {
        super(
                "The run was stopped after " + summary.counts().failed() + " failures of "
                        + summary.counts().done() + " items. " + summary,
                failure);
        this.summary = summary;
    }

    /** What was done until then. */
    public BulkSummary summary() {
        return summary;
    }
}
