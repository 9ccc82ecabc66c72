package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a metric is computed from, over all levels.
 *
 * @param events names of events
 * @param metrics ids of metrics, {@code checkouts::sum}
 */
@ConsoleRecord
public record MetricLineage(
        @Nullable List<String> events,
        @Nullable List<String> metrics,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricLineageBuilder.With {}
