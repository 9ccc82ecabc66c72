package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import org.jspecify.annotations.Nullable;

/**
 * The request to resolve a rollout alert.
 */
@ConsoleRecord
public record AlertResolve(
        @Nullable String reasoning, @Nullable Extra extra) implements Model, AlertResolveBuilder.With {
    public static AlertResolveBuilder builder() {
        return AlertResolveBuilder.builder();
    }
}
