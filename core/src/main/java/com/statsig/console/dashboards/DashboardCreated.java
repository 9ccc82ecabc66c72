package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A dashboard that was created.
 *
 * @param dashboardUrl its page in the console
 */
@ConsoleRecord
@SnakeCase
public record DashboardCreated(
        @Nullable String id,
        @Nullable String dashboardUrl,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DashboardCreatedBuilder.With {}
