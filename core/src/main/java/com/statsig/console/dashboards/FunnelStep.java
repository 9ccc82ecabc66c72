package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a funnel.
 */
@ConsoleRecord
@SnakeCase
public record FunnelStep(
        @Nullable String eventName,
        @Nullable List<WidgetFilter> filters,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, FunnelStepBuilder.With {
    public static FunnelStepBuilder builder() {
        return FunnelStepBuilder.builder();
    }
}
