package com.statsig.console.metrics;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The value of a metric on one day, for one type of unit.
 *
 * @param unitType an id type, or {@code overall}
 * @param numerator of a ratio
 * @param denominator of a ratio
 * @param inputRows how many rows went in, in the list of all values
 * @param rowCount how many rows were imported, in the values of one metric
 */
@ConsoleRecord
public record MetricValue(
        @Nullable Double value,
        @JsonAlias("unit_type") @Nullable String unitType,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @JsonAlias("input_rows") @Nullable Long inputRows,
        @JsonProperty("row_count") @Nullable Long rowCount,
        @JsonAlias("metric_name") @Nullable String metricName,
        @JsonAlias("metric_type") @Nullable String metricType,
        @Nullable String displayName,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricValueBuilder.With {}
