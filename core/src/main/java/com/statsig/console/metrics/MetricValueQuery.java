package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Which values of metrics to list. Null leaves a filter out.
 *
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
public record MetricValueQuery(
        @Nullable String metricName,
        @Nullable String metricType,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricValueQueryBuilder.With {
    public static MetricValueQueryBuilder builder() {
        return MetricValueQueryBuilder.builder();
    }
}
