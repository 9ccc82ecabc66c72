package com.statsig.console.targetapps;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a target app. Null leaves a property as it is.
 */
@ConsoleRecord
public record TargetAppUpdate(
        @Nullable String name,
        @Nullable String description,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TargetAppUpdateBuilder.With {
    public static TargetAppUpdateBuilder builder() {
        return TargetAppUpdateBuilder.builder();
    }
}
