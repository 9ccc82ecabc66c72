package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A headline over the widgets that follow.
 *
 * @param type {@code header}
 * @param id given by the server
 * @param width at most 12
 */
@ConsoleRecord
@SnakeCase
public record HeaderWidget(
        @Nullable String type,
        @Nullable String id,
        @Nullable String title,
        @Nullable String color,
        @Nullable Long width,
        @Nullable Long height,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Widget, HeaderWidgetBuilder.With {
    public static HeaderWidgetBuilder builder() {
        return HeaderWidgetBuilder.builder().type("header");
    }
}
