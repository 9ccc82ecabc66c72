package com.statsig.console.experiments;

import com.statsig.console.common.MetricPulse;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the metrics of an experiment moved between two groups.
 *
 * @param ds the day of the results, as {@code yyyy-MM-dd}
 */
@ConsoleRecord
public record ExperimentPulseResults(
        @Nullable String ds,
        @Nullable List<MetricPulse> primaryMetrics,
        @Nullable List<MetricPulse> secondaryMetrics,
        @Nullable List<MetricPulse> otherMetrics,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentPulseResultsBuilder.With {}
