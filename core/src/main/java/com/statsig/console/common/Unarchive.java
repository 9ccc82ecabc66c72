package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import org.jspecify.annotations.Nullable;

/**
 * Options of an unarchive call.
 */
@ConsoleRecord
public record Unarchive(
        @Nullable String unarchiveReason, @Nullable Extra extra) implements Model, UnarchiveBuilder.With {
    public static UnarchiveBuilder builder() {
        return UnarchiveBuilder.builder();
    }
}
