package com.statsig.console.overrides;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.targeting.EnvironmentOverride;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overrides of one gate or holdout.
 */
@ConsoleRecord
public record AuditedGate(
        @Nullable String id,
        @Nullable String name,
        @Nullable List<String> passingUserIDs,
        @Nullable List<String> failingUserIDs,
        @Nullable List<String> passingCustomIDs,
        @Nullable List<String> failingCustomIDs,
        @Nullable List<EnvironmentOverride> environmentOverrides,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AuditedGateBuilder.With {}
