package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the metric sources of a metric. Its name and the criteria are required.
 */
@ConsoleRecord
public record WarehouseSource(
        @Nullable String metricSourceName,
        @Nullable List<MetricCriteria> criteria,
        @Nullable String valueColumn,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, WarehouseSourceBuilder.With {
    public static WarehouseSourceBuilder builder() {
        return WarehouseSourceBuilder.builder();
    }
}
