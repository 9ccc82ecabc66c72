package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rollout of a new default value that is on its way.
 *
 * @param targetValue the new default value, as plain Java
 * @param percentagePass 0 to 100: the share of users that get it by now
 * @param rollouts its steps
 */
@ConsoleRecord
@SnakeCase
public record ReviewDefaultRollout(
        @Nullable String id,
        @Nullable Object targetValue,
        @Nullable Double percentagePass,
        @Nullable String salt,
        @Nullable List<ReviewRolloutStep> rollouts,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewDefaultRolloutBuilder.With {}
