package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a funnel over the warehouse.
 *
 * @param name what to call the step
 * @param sessionIdentifierField the column with the id of the session
 */
@ConsoleRecord
public record WarehouseFunnelEvent(
        @Nullable List<MetricCriteria> criteria,
        @Nullable String metricSourceName,
        @Nullable String name,
        @Nullable String sessionIdentifierField,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, WarehouseFunnelEventBuilder.With {
    public static WarehouseFunnelEventBuilder builder() {
        return WarehouseFunnelEventBuilder.builder();
    }
}
