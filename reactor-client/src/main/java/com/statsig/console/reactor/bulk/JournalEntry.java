package com.statsig.console.reactor.bulk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a run notes of one item.
 *
 * @param key of the item
 * @param fingerprint of the item, null when none was asked for
 * @param error why it failed, null when it did not
 */
public record JournalEntry(
        String key,
        State state,
        @Nullable String fingerprint,
        int attempts,
        Instant at,
        @Nullable String error) {
    /** The last one noted of an item counts. */
    public enum State {
        /** A request may have been sent. If nothing follows, nobody knows what became of it. */
        STARTED,
        /** Done. */
        SUCCEEDED,
        /** Certainly not done. */
        FAILED
    }
}
