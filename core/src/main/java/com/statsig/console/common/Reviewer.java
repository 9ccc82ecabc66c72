package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A person who may approve changes.
 */
@ConsoleRecord
public record Reviewer(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewerBuilder.With {}
