package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that a metric is computed from.
 *
 * @param metadataKey the property of the event, where {@code type} is {@code metadata}
 * @param criteria which of the events count; all of them must hold
 */
@ConsoleRecord
public record MetricEvent(
        @Nullable String name,
        @Nullable Open<MetricEventType> type,
        @Nullable String metadataKey,
        @Nullable List<MetricCriteria> criteria,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricEventBuilder.With {
    public static MetricEventBuilder builder() {
        return MetricEventBuilder.builder();
    }
}
