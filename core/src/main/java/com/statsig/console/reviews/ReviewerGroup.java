package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of reviewers.
 */
@ConsoleRecord
@SnakeCase
public record ReviewerGroup(
        @Nullable String id,
        @Nullable String name,
        @Nullable List<String> userIds,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewerGroupBuilder.With {}
