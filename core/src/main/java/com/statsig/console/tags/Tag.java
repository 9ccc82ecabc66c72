package com.statsig.console.tags;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A tag, which groups gates, experiments, metrics and the like.
 *
 * @param isCore whether metrics with this tag are shown on every experiment
 */
@ConsoleRecord
public record Tag(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable Boolean isCore,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TagBuilder.With {}
