package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
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
        @Nullable Extra extra) implements Model, MetricLineageBuilder.With {}
