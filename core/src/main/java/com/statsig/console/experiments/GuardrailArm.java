package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How one group stands against a guardrail.
 *
 * @param timestamp of the latest data: time since 1970; its unit is undocumented
 * @param lowerCI the lower bound of the percent change; null when it is not known
 * @param upperCI the upper bound of the percent change; null when it is not known
 */
@ConsoleRecord
public record GuardrailArm(
        @Nullable String groupID,
        @Nullable String groupName,
        @Nullable Open<GuardrailStatus> status,
        @Nullable Long timestamp,
        @Nullable Double percentChange,
        @Nullable Double lowerCI,
        @Nullable Double upperCI,
        @Nullable Double alertThreshold,
        @Nullable Double warningThreshold,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GuardrailArmBuilder.With {}
