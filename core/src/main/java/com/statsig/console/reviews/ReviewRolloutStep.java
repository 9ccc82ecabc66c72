package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a rollout.
 *
 * @param time when; the unit is undocumented, and taken to be milliseconds since 1970
 * @param passPercent 0 to 100
 */
@ConsoleRecord
@SnakeCase
public record ReviewRolloutStep(
        @Nullable Instant time,
        @Nullable Double passPercent,
        @Nullable Boolean isComplete,
        @Nullable Extra extra) implements Model, ReviewRolloutStepBuilder.With {}
