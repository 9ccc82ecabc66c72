package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a widget. Null leaves a property as it is.
 *
 * @param revision required; the revision of the dashboard that the server last told
 * @param width 0 to 12
 * @param query what a chart shows, as plain Java under the names of the API
 */
@ConsoleRecord
@SnakeCase
public record WidgetUpdate(
        @Nullable String revision,
        @Nullable String type,
        @Nullable String title,
        @Nullable String description,
        @Nullable String content,
        @Nullable String color,
        @Nullable Long width,
        @Nullable Long height,
        @Nullable Map<String, @Nullable Object> query,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, WidgetUpdateBuilder.With {
    public static WidgetUpdateBuilder builder() {
        return WidgetUpdateBuilder.builder();
    }
}
