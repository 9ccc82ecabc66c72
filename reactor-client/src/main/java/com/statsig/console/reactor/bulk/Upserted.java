package com.statsig.console.reactor.bulk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What create-or-update did.
 *
 * @param differences the properties that were not as wanted, by their name on the wire, with the value that was sent:
 *     rules with the ids of those that were there; empty if all were as wanted, or if nothing was there
 * @param <T> the resource
 */
public record Upserted<T>(T resource, Action action, Map<String, @Nullable Object> differences) {
    /** What had to be done. */
    public enum Action {
        CREATED,
        CHANGED,
        /** Everything was as wanted already: since before, or since a creation whose answer was lost. */
        UNCHANGED
    }
}
