package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The state of a dashboard after a change.
 *
 * @param revision what the next change must name
 */
@ConsoleRecord
@SnakeCase
public record DashboardRevision(
        @Nullable String id,
        @Nullable String revision,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DashboardRevisionBuilder.With {}
