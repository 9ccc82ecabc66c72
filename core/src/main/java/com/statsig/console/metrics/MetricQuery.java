package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which metrics to list. Null leaves a filter out; a list matches any of its values.
 *
 * @param showHiddenMetrics whether hidden ones are listed, too
 * @param tags ids of tags
 * @param filters a text to search for, or JSON text that combines tags: {@code {"any_of": [...]}}, {@code {"all_of":
 *     [...]}}
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
public record MetricQuery(
        @Nullable Boolean showHiddenMetrics,
        @Nullable List<String> tags,
        @Nullable String filters,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricQueryBuilder.With {
    public static MetricQueryBuilder builder() {
        return MetricQueryBuilder.builder();
    }
}
