package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A tag of an alert to be created.
 */
@ConsoleRecord
public record AlertTag(
        @Nullable String id,
        @Nullable String name,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, AlertTagBuilder.With {
    public static AlertTagBuilder builder() {
        return AlertTagBuilder.builder();
    }
}
