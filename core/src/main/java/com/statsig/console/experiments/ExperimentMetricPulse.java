package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one metric of an experiment moved between two groups, by the values of its dimensions.
 *
 * @param ds the day of the results, as {@code yyyy-MM-dd}
 */
@ConsoleRecord
public record ExperimentMetricPulse(
        @Nullable String ds,
        @Nullable List<DimensionPulse> dimensionResults,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentMetricPulseBuilder.With {}
