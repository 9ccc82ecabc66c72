package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How many values of a dimension are shown apart.
 *
 * @param name the dimension
 * @param limit 0 to 100
 */
@ConsoleRecord
public record DimensionLimit(
        @Nullable String name,
        @Nullable Long limit,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, DimensionLimitBuilder.With {
    public static DimensionLimitBuilder builder() {
        return DimensionLimitBuilder.builder();
    }
}
