package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import org.jspecify.annotations.Nullable;

/**
 * A person or a group asked for a review.
 */
@ConsoleRecord
@SnakeCase
public record RequestedReviewer(
        @Nullable String id,
        @Nullable ReviewerKind kind,
        @Nullable Extra extra) implements Model, RequestedReviewerBuilder.With {}
