package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of an alert.
 */
@ConsoleRecord
public record AlertSubscriber(
        @Nullable SubscriberType type,
        @Nullable String id,
        @Nullable Extra extra) implements Model, AlertSubscriberBuilder.With {
    public static AlertSubscriberBuilder builder() {
        return AlertSubscriberBuilder.builder();
    }
}
