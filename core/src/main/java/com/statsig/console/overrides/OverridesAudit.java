package com.statsig.console.overrides;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is overridden where, in all configs of a project.
 */
@ConsoleRecord
public record OverridesAudit(
        @Nullable List<GateOverrides> gates,
        @Nullable List<GateOverrides> holdouts,
        @Nullable List<ExperimentOverrides> experiments,
        @Nullable List<ExperimentOverrides> autotunes,
        @Nullable List<LayerOverrides> layers,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, OverridesAuditBuilder.With {}
