package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What the charts of a dashboard show unless they say otherwise.
 */
@ConsoleRecord
@SnakeCase
public record DashboardDefaults(
        @Nullable DashboardDate date,
        @Nullable Open<Granularity> granularity,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DashboardDefaultsBuilder.With {
    public static DashboardDefaultsBuilder builder() {
        return DashboardDefaultsBuilder.builder();
    }
}
