package com.statsig.console.overrides;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.targeting.ConditionalOverride;
import com.statsig.console.targeting.IdOverride;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overrides of one experiment or autotune.
 *
 * @param overrides by gate or segment
 * @param userIDOverrides by id
 */
@ConsoleRecord
public record AuditedExperiment(
        @Nullable String id,
        @Nullable String name,
        @Nullable List<ConditionalOverride> overrides,
        @Nullable List<IdOverride> userIDOverrides,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AuditedExperimentBuilder.With {}
