package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of an alert.
 */
@ConsoleRecord
public record AlertSubscriber(
        @Nullable Open<SubscriberType> type,
        @Nullable String id,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AlertSubscriberBuilder.With {
    public static AlertSubscriberBuilder builder() {
        return AlertSubscriberBuilder.builder();
    }
}
