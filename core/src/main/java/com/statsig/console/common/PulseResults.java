package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pulse of a gate's rule or of a holdout.
 *
 * @param ds the day of the results, as {@code yyyy-MM-dd}
 * @param monitoringMetrics one entry a metric
 */
@ConsoleRecord
public record PulseResults(
        @Nullable String ds,
        @Nullable List<MetricPulse> monitoringMetrics,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, PulseResultsBuilder.With {}
