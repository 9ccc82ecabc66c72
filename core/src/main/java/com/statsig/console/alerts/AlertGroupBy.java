package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A property that the metrics of an alert are split by.
 */
@ConsoleRecord
public record AlertGroupBy(
        @Nullable String column,
        @Nullable String key,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, AlertGroupByBuilder.With {
    public static AlertGroupByBuilder builder() {
        return AlertGroupByBuilder.builder();
    }
}
