package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events a time series counts.
 */
@ConsoleRecord
@SnakeCase
public record TimeseriesSource(
        @Nullable Open<SourceType> type,
        @Nullable String eventName,
        @Nullable List<WidgetFilter> filters,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TimeseriesSourceBuilder.With {
    public static TimeseriesSourceBuilder builder() {
        return TimeseriesSourceBuilder.builder();
    }
}
