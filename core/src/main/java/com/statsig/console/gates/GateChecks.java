package com.statsig.console.gates;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Whether a gate is in use.
 *
 * @param hasProductionChecksInLast7Days null when that is not known
 */
@ConsoleRecord
public record GateChecks(
        @JsonProperty("has_production_checks_in_last_7_days") @Nullable
        Boolean hasProductionChecksInLast7Days,

        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GateChecksBuilder.With {}
