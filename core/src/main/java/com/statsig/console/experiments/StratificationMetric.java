package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A metric that units are stratified by.
 *
 * @param type the type of the metric, {@code sum} and the like
 * @param startDate first day
 * @param endDate last day
 */
@ConsoleRecord
public record StratificationMetric(
        @Nullable String name,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String type,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, StratificationMetricBuilder.With {
    public static StratificationMetricBuilder builder() {
        return StratificationMetricBuilder.builder();
    }
}
