package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Which dashboards to list. Null leaves a filter out.
 *
 * @param search a part of the name, of at least one character: leave it out to find all
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
@SnakeCase
public record DashboardQuery(
        @Nullable String search,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DashboardQueryBuilder.With {
    public static DashboardQueryBuilder builder() {
        return DashboardQueryBuilder.builder();
    }
}
