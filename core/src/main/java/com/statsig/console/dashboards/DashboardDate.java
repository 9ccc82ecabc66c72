package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The dates that charts show: the last {@code value} units of time, or all since a moment.
 *
 * @param value 0 or more
 * @param mode in updates of a dashboard only
 * @param sinceMs where the mode is {@code since}
 */
@ConsoleRecord
@SnakeCase
public record DashboardDate(
        @Nullable Double value,
        @Nullable Open<DateUnit> unit,
        @Nullable Open<DateMode> mode,
        @Nullable Instant sinceMs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DashboardDateBuilder.With {
    public static DashboardDateBuilder builder() {
        return DashboardDateBuilder.builder();
    }
}
