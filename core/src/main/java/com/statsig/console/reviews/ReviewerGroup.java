package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
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
        @Nullable Extra extra) implements Model, ReviewerGroupBuilder.With {}
