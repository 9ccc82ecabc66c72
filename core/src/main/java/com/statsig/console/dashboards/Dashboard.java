package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dashboard with its widgets.
 *
 * @param revision what a change must name; null where the server does not tell it
 */
@ConsoleRecord
@SnakeCase
public record Dashboard(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable DashboardDefaults defaults,
        @Nullable List<Widget> widgets,
        @Nullable String revision,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DashboardBuilder.With {}
