package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Text on a dashboard.
 *
 * @param type {@code text}
 * @param id given by the server
 * @param width at most 12
 */
@ConsoleRecord
@SnakeCase
public record TextWidget(
        @Nullable String type,
        @Nullable String id,
        @Nullable String title,
        @Nullable String content,
        @Nullable Long width,
        @Nullable Long height,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Widget, TextWidgetBuilder.With {
    public static TextWidgetBuilder builder() {
        return TextWidgetBuilder.builder().type("text");
    }
}
