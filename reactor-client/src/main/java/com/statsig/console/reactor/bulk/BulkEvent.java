package com.statsig.console.reactor.bulk;

/**
 * What a run reports: a result for each item, its progress from time to time, and its summary at the end.
 *
 * @param <T> the item
 * @param <R> what the function gives for it
 */
public sealed interface BulkEvent<T, R> permits BulkResult, BulkEvent.Progressed, BulkEvent.Finished {
    /** How far the run is. */
    record Progressed<T, R>(BulkProgress progress) implements BulkEvent<T, R> {}

    /** The run is over, and this is its sum. The last event. */
    record Finished<T, R>(BulkSummary summary) implements BulkEvent<T, R> {}
}
