package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Options of an unarchive call.
 */
@ConsoleRecord
public record Unarchive(
        @Nullable String unarchiveReason,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, UnarchiveBuilder.With {
    public static UnarchiveBuilder builder() {
        return UnarchiveBuilder.builder();
    }
}
