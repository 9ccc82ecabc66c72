package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A chart of a number over time.
 *
 * @param type {@code timeseries}
 * @param id given by the server
 * @param width at most 12
 */
@ConsoleRecord
@SnakeCase
public record TimeseriesWidget(
        @Nullable String type,
        @Nullable String id,
        @Nullable String title,
        @Nullable String description,
        @Nullable String color,
        @Nullable TimeseriesQuery query,
        @Nullable Long width,
        @Nullable Long height,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Widget, TimeseriesWidgetBuilder.With {
    public static TimeseriesWidgetBuilder builder() {
        return TimeseriesWidgetBuilder.builder().type("timeseries");
    }
}
