package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Widgets to be added, or to replace all there are. Null leaves a property out.
 *
 * @param widgets required
 * @param maxCols how many columns the widgets are laid out in
 */
@ConsoleRecord
@SnakeCase
public record WidgetList(
        @Nullable List<Widget> widgets,
        @Nullable DashboardDefaults defaults,
        @Nullable Long maxCols,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, WidgetListBuilder.With {
    public static WidgetListBuilder builder() {
        return WidgetListBuilder.builder();
    }
}
