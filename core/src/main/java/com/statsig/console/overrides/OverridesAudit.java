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
        @Nullable List<AuditedGate> gates,
        @Nullable List<AuditedGate> holdouts,
        @Nullable List<AuditedExperiment> experiments,
        @Nullable List<AuditedExperiment> autotunes,
        @Nullable List<AuditedLayer> layers,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, OverridesAuditBuilder.With {}
