package com.statsig.console.holdouts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which holdouts to list. Null leaves a filter out; a list matches any of its values.
 *
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
public record HoldoutQuery(
        @Nullable String creatorName,
        @Nullable String creatorID,
        @Nullable List<String> tags,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, HoldoutQueryBuilder.With {
    public static HoldoutQueryBuilder builder() {
        return HoldoutQueryBuilder.builder();
    }
}
