package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A widget that the API does not tell more of. It cannot be created.
 *
 * @param type {@code unsupported}
 * @param reason why not
 */
@ConsoleRecord
@SnakeCase
public record UnsupportedWidget(
        @Nullable String type,
        @Nullable String id,
        @Nullable String title,
        @Nullable String description,
        @Nullable String color,
        @Nullable String reason,
        @Nullable Long width,
        @Nullable Long height,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Widget, UnsupportedWidgetBuilder.With {}
