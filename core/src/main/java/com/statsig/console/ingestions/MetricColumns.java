package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The columns that metrics are read from. A value, or a numerator with its denominator, is required.
 *
 * @param idType the column of the unit id type
 * @param dateid the column of the day, ISO
 */
@ConsoleRecord
@SnakeCase
public record MetricColumns(
        @Nullable String unitId,
        @Nullable String idType,
        @Nullable String dateid,
        @Nullable String metricName,
        @Nullable String metricValue,
        @Nullable String numerator,
        @Nullable String denominator,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricColumnsBuilder.With {
    public static MetricColumnsBuilder builder() {
        return MetricColumnsBuilder.builder();
    }
}
