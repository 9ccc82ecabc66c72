package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How many reached one step.
 *
 * @param rank the place of the step
 * @param conversionRate from the first step, as a fraction
 * @param previousStepConversionRate from the step before, as a fraction
 * @param timeToConvert from the step before
 * @param cumulativeTimeToConvert from the first step
 */
@ConsoleRecord
@SnakeCase
public record FunnelStepResult(
        @Nullable Long rank,
        @Nullable String name,
        @Nullable Double count,
        @Nullable Double conversionRate,
        @Nullable Double previousStepConversionRate,
        @Nullable Double timeToConvert,
        @Nullable Double cumulativeTimeToConvert,
        @Nullable Double totalPropSum,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, FunnelStepResultBuilder.With {}
