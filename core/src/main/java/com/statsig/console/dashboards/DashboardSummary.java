package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A dashboard, as lists tell of it.
 *
 * @param createdTime seconds since 1970
 * @param modifiedTime seconds since 1970
 * @param isVerified null where that is not known
 */
@ConsoleRecord
@SnakeCase
public record DashboardSummary(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable DashboardDefaults defaults,
        @Nullable Double createdTime,
        @Nullable Double modifiedTime,
        @Nullable Long widgetCount,
        @Nullable Boolean isVerified,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DashboardSummaryBuilder.With {}
