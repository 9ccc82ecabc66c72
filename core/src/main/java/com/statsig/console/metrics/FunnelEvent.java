package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A step of a funnel over logged events.
 */
@ConsoleRecord
public record FunnelEvent(
        @Nullable String name,
        @Nullable Open<FunnelEventType> type,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, FunnelEventBuilder.With {
    public static FunnelEventBuilder builder() {
        return FunnelEventBuilder.builder();
    }
}
