package com.statsig.console.experiments;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.common.MetricPulse;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How a metric moved among the units with one value of a dimension.
 *
 * @param metric null when there are no results
 */
@ConsoleRecord
public record DimensionPulse(
        @Nullable String dimension,
        @JsonProperty("dimension_value") @Nullable String dimensionValue,
        @Nullable MetricPulse metric,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DimensionPulseBuilder.With {}
