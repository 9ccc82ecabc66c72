package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of a composite metric.
 *
 * @param operator whether it is added or subtracted
 */
@ConsoleRecord
public record WarehouseComponent(
        @Nullable Open<ComponentOperator> operator,
        @Nullable Open<Aggregation> aggregation,
        @Nullable String metricSourceName,
        @Nullable String name,
        @Nullable List<MetricCriteria> criteria,
        @Nullable String valueColumn,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, WarehouseComponentBuilder.With {
    public static WarehouseComponentBuilder builder() {
        return WarehouseComponentBuilder.builder();
    }
}
