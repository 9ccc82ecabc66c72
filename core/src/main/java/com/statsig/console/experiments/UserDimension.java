package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A property of users that is computed for every metric.
 */
@ConsoleRecord
public record UserDimension(
        @Nullable String propertySource,
        @Nullable String name,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, UserDimensionBuilder.With {
    public static UserDimensionBuilder builder() {
        return UserDimensionBuilder.builder();
    }
}
