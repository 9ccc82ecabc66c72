package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The request to resolve a rollout alert.
 */
@ConsoleRecord
public record AlertResolve(
        @Nullable String reasoning,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, AlertResolveBuilder.With {
    public static AlertResolveBuilder builder() {
        return AlertResolveBuilder.builder();
    }
}
