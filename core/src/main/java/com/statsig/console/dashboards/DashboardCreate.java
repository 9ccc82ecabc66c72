package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dashboard to be created. Null leaves a property out.
 *
 * @param name required; 1 to 200 characters
 * @param description at most 10,000 characters
 */
@ConsoleRecord
@SnakeCase
public record DashboardCreate(
        @Nullable String name,
        @Nullable String description,
        @Nullable DashboardDefaults defaults,
        @Nullable List<Widget> widgets,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DashboardCreateBuilder.With {
    public static DashboardCreateBuilder builder() {
        return DashboardCreateBuilder.builder();
    }
}
