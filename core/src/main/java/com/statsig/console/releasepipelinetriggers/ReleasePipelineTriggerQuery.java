package com.statsig.console.releasepipelinetriggers;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which runs to list. Null leaves a filter out; a list matches any of its values.
 *
 * @param startDate the first day of creation, in UTC, {@code 2026-01-31}
 * @param endDate the last day of creation, in UTC, {@code 2026-01-31}; today when left out
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
public record ReleasePipelineTriggerQuery(
        @Nullable String releasePipelineID,
        @Nullable String gateID,
        @Nullable String dynamicConfigID,
        @Nullable List<Open<TriggerStatus>> status,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReleasePipelineTriggerQueryBuilder.With {
    public static ReleasePipelineTriggerQueryBuilder builder() {
        return ReleasePipelineTriggerQueryBuilder.builder();
    }
}
