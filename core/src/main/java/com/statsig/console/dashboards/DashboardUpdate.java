package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a dashboard. Null leaves a property as it is; {@code Optional.empty()} clears it.
 *
 * @param revision required; the one the server last told. When somebody has changed the dashboard since, the change is
 *     refused
 * @param name 1 to 200 characters
 * @param description at most 10,000 characters
 */
@ConsoleRecord
@SnakeCase
public record DashboardUpdate(
        @Nullable String revision,
        @Nullable String name,
        @Nullable String description,
        @Nullable Optional<DashboardDefaults> defaults,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DashboardUpdateBuilder.With {
    public static DashboardUpdateBuilder builder() {
        return DashboardUpdateBuilder.builder();
    }
}
