package com.statsig.console.environments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * An environment, such as production. A request requires everything but {@code id} and {@code requiredReviewGroupID}.
 *
 * @param id a text that looks like a number, and is none; a request without it makes a new environment
 * @param requiresReview whether changes that reach it must be reviewed
 * @param requiredReviewGroupID the group that reviews them
 */
@ConsoleRecord
public record Environment(
        @Nullable String name,
        @Nullable String id,
        @Nullable Boolean isProduction,
        @Nullable Boolean requiresReview,
        @Nullable String requiredReviewGroupID,
        @Nullable Boolean requiresReleasePipeline,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, EnvironmentBuilder.With {
    public static EnvironmentBuilder builder() {
        return EnvironmentBuilder.builder();
    }
}
