package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events count.
 *
 * @param operator how the property is compared, as plain Java
 */
@ConsoleRecord
@SnakeCase
public record WidgetFilter(
        @Nullable WidgetProperty property,
        @Nullable Object operator,
        @Nullable List<String> values,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, WidgetFilterBuilder.With {
    public static WidgetFilterBuilder builder() {
        return WidgetFilterBuilder.builder();
    }
}
