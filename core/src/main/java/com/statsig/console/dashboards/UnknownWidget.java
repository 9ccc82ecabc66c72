package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A widget this SDK does not know; its properties are {@link #unknownProperties()}.
 */
@ConsoleRecord
@SnakeCase
public record UnknownWidget(
        @Nullable String type,
        @Nullable String id,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Widget, UnknownWidgetBuilder.With {
    public static UnknownWidgetBuilder builder() {
        return UnknownWidgetBuilder.builder();
    }
}
