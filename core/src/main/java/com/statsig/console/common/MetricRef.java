package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A metric, named by name and type as everywhere in the API.
 */
@ConsoleRecord
public record MetricRef(
        @Nullable String name,
        @Nullable String type,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, MetricRefBuilder.With {
    public static MetricRefBuilder builder() {
        return MetricRefBuilder.builder();
    }
}
