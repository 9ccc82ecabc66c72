package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a rollout.
 *
 * @param time when it begins
 * @param passPercent 0 to 100
 */
@ConsoleRecord
@SnakeCase
public record ReviewRolloutStep(
        @Nullable Instant time,
        @Nullable Double passPercent,
        @Nullable Boolean isComplete,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewRolloutStepBuilder.With {}
