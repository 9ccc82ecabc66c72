package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How a chart is drawn.
 *
 * @param chartType as plain Java
 */
@ConsoleRecord
@SnakeCase
public record WidgetVisualization(
        @Nullable Object chartType,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, WidgetVisualizationBuilder.With {
    public static WidgetVisualizationBuilder builder() {
        return WidgetVisualizationBuilder.builder();
    }
}
