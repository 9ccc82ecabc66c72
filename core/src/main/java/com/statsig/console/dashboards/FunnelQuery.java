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
 * What a funnel shows.
 *
 * @param steps required; in order
 * @param unitType who is counted, an id type
 * @param groupBys comes with reads only
 * @param cohorts comes with reads only
 */
@ConsoleRecord
@SnakeCase
public record FunnelQuery(
        @Nullable List<FunnelStep> steps,
        @Nullable String unitType,
        @Nullable ConversionWindow conversionWindow,
        @Nullable Open<FunnelChartType> chartType,
        @Nullable List<WidgetProperty> groupBys,
        @Nullable List<Cohort> cohorts,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, FunnelQueryBuilder.With {
    public static FunnelQueryBuilder builder() {
        return FunnelQueryBuilder.builder();
    }
}
