package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Which checks to count. Null leaves the choice to the server: the last 7 days.
 *
 * @param type the server's default is {@code DAILY_CUMULATIVE_CHECKS}
 * @param startDate {@code yyyy-MM-dd}
 * @param endDate {@code yyyy-MM-dd}
 * @param lastDays 1 to 90: the latest days; ignored beside a date
 */
@ConsoleRecord
public record DiagnosticsQuery(
        @Nullable Open<DiagnosticsType> type,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable Integer lastDays,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DiagnosticsQueryBuilder.With {
    public static DiagnosticsQueryBuilder builder() {
        return DiagnosticsQueryBuilder.builder();
    }
}
