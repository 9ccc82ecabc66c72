package com.statsig.console.reactor.bulk;

import com.statsig.console.reactor.call.PlannedRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item.
 *
 * @param <T> the item
 * @param <R> what the function gives for it
 */
public sealed interface BulkResult<T, R> extends BulkEvent<T, R> {
    /** The item, as the input had it. */
    T item();

    /** The item's key: what the key function returned, or its place in the input, {@code #1} the first. */
    String key();

    /** How many requests were sent for it, retries included. */
    int attempts();

    /** From its turn until its end, waiting for quota and for the service included. */
    Duration took();

    /**
     * It is done.
     *
     * @param value what the function gave, or what was found where the answer had been lost; null when there is none
     */
    record Succeeded<T, R>(
            T item,
            String key,
            int attempts,
            Duration took,
            @Nullable R value) implements BulkResult<T, R> {}

    /** It is not done, and the error says why. If nobody knows whether it is, the error says that. */
    record Failed<T, R>(T item, String key, int attempts, Duration took, Throwable error) implements BulkResult<T, R> {}

    /** The journal has it as done by an earlier run. */
    record Skipped<T, R>(T item, String key) implements BulkResult<T, R> {
        @Override
        public int attempts() {
            return 0;
        }

        @Override
        public Duration took() {
            return Duration.ZERO;
        }
    }

    /**
     * A dry run would do this for it.
     *
     * @param requests what would be sent, as far as it can be known without the answers
     */
    record Planned<T, R>(T item, String key, int attempts, Duration took, List<PlannedRequest> requests)
            implements BulkResult<T, R> {}
}
