package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of a resource to list. Null leaves a filter out.
 *
 * @param startDate the first day, as {@code yyyy-MM-dd}
 * @param endDate the last day, as {@code yyyy-MM-dd}
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
public record VersionQuery(
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, VersionQueryBuilder.With {
    public static VersionQueryBuilder builder() {
        return VersionQueryBuilder.builder();
    }
}
