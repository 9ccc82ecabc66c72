package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a time series shows: of one source, or of several.
 *
 * @param aggregation required
 * @param unitType who is counted, an id type
 */
@ConsoleRecord
@SnakeCase
public record TimeseriesQuery(
        @Nullable TimeseriesSource source,
        @Nullable List<TimeseriesSource> sources,
        @Nullable WidgetAggregation aggregation,
        @Nullable String unitType,
        @Nullable List<WidgetProperty> groupBys,
        @Nullable WidgetVisualization viz,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TimeseriesQueryBuilder.With {
    public static TimeseriesQueryBuilder builder() {
        return TimeseriesQueryBuilder.builder();
    }
}
