package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A chart of how many go from step to step.
 *
 * @param type {@code funnel}
 * @param id given by the server
 * @param width at most 12
 */
@ConsoleRecord
@SnakeCase
public record FunnelWidget(
        @Nullable String type,
        @Nullable String id,
        @Nullable String title,
        @Nullable String description,
        @Nullable String color,
        @Nullable FunnelQuery query,
        @Nullable Long width,
        @Nullable Long height,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Widget, FunnelWidgetBuilder.With {
    public static FunnelWidgetBuilder builder() {
        return FunnelWidgetBuilder.builder().type("funnel");
    }
}
