package com.statsig.console.dynamicconfigs;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which dynamic configs to list. Null leaves a filter out; a list matches any of its values.
 *
 * @param type as a nightly job left it: a config that it has not seen is {@code TEMPORARY}
 * @param typeReason as the same job left it
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
public record DynamicConfigQuery(
        @Nullable String releasePipelineID,
        @Nullable String teamID,
        @Nullable String targetAppID,
        @Nullable Open<DynamicConfigType> type,
        @Nullable Open<DynamicConfigTypeReason> typeReason,
        @Nullable String creatorName,
        @Nullable String creatorID,
        @Nullable List<String> tags,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DynamicConfigQueryBuilder.With {
    public static DynamicConfigQueryBuilder builder() {
        return DynamicConfigQueryBuilder.builder();
    }
}
