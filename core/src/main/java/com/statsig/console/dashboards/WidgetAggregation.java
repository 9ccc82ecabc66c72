package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What is made of the events.
 *
 * @param type how, as plain Java
 * @param property of which property
 */
@ConsoleRecord
@SnakeCase
public record WidgetAggregation(
        @Nullable Object type,
        @Nullable WidgetProperty property,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, WidgetAggregationBuilder.With {
    public static WidgetAggregationBuilder builder() {
        return WidgetAggregationBuilder.builder();
    }
}
