package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import org.jspecify.annotations.Nullable;

/**
 * A tag of an alert to be created.
 */
@ConsoleRecord
public record AlertTag(
        @Nullable String id,
        @Nullable String name,
        @Nullable Extra extra) implements Model, AlertTagBuilder.With {
    public static AlertTagBuilder builder() {
        return AlertTagBuilder.builder();
    }
}
