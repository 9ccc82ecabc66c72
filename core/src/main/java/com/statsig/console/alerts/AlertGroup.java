package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * One property of a group, and its value.
 */
@ConsoleRecord
public record AlertGroup(
        @Nullable String key,
        @Nullable String value,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, AlertGroupBuilder.With {
    public static AlertGroupBuilder builder() {
        return AlertGroupBuilder.builder();
    }
}
