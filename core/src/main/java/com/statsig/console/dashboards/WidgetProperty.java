package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A property of events or users.
 *
 * @param column where it is kept, as plain Java
 */
@ConsoleRecord
@SnakeCase
public record WidgetProperty(
        @Nullable String key,
        @Nullable Object column,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, WidgetPropertyBuilder.With {
    public static WidgetPropertyBuilder builder() {
        return WidgetPropertyBuilder.builder();
    }
}
