package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * An entity property that units are stratified by.
 */
@ConsoleRecord
public record StratificationProperty(
        @Nullable String propertySourceName,
        @Nullable String column,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, StratificationPropertyBuilder.With {
    public static StratificationPropertyBuilder builder() {
        return StratificationPropertyBuilder.builder();
    }
}
