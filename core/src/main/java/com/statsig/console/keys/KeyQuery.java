package com.statsig.console.keys;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Which keys to list. Null leaves a filter out.
 *
 * @param primaryTargetApp the name of a target app
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
public record KeyQuery(
        @Nullable String primaryTargetApp,
        @Nullable String environment,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, KeyQueryBuilder.With {
    public static KeyQueryBuilder builder() {
        return KeyQueryBuilder.builder();
    }
}
