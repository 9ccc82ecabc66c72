package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Why a guardrail alert is raised.
 *
 * @param source names who raises it
 */
@ConsoleRecord
public record AlertRaise(
        @Nullable String comment,
        @Nullable String source,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AlertRaiseBuilder.With {
    public static AlertRaiseBuilder builder() {
        return AlertRaiseBuilder.builder();
    }
}
