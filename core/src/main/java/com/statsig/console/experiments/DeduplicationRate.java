package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
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
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DeduplicationRateBuilder.With {}
