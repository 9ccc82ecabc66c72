package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import org.jspecify.annotations.Nullable;

/**
 * How many units of a group were dropped as duplicates.
 */
@ConsoleRecord
@SnakeCase
public record DeduplicationRate(
        @Nullable String groupId,
        @Nullable Double rate,
        @Nullable String groupName,
        @Nullable Extra extra) implements Model, DeduplicationRateBuilder.With {}
