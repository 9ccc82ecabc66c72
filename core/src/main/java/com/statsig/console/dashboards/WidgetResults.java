package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What a widget shows now; funnels only.
 *
 * @param type {@code funnel}
 */
@ConsoleRecord
@SnakeCase
public record WidgetResults(
        @Nullable String id,
        @Nullable String type,
        @Nullable FunnelResults funnel,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, WidgetResultsBuilder.With {}
