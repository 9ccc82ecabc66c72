package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a metric has data.
 *
 * @param earliestDate an ISO date and time; null when there is none
 * @param latestDate an ISO date and time; null when there is none
 */
@ConsoleRecord
@SnakeCase
public record MetricHistory(
        @Nullable String metricName,
        @Nullable String earliestDate,
        @Nullable String latestDate,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricHistoryBuilder.With {}
