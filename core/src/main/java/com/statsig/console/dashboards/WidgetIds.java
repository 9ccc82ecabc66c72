package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The widgets that were made, in the order of the request.
 */
@ConsoleRecord
@SnakeCase
public record WidgetIds(
        @Nullable List<String> ids,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, WidgetIdsBuilder.With {}
