package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A group of users.
 */
@ConsoleRecord
@SnakeCase
public record Cohort(
        @Nullable String id,
        @Nullable String name,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, CohortBuilder.With {
    public static CohortBuilder builder() {
        return CohortBuilder.builder();
    }
}
