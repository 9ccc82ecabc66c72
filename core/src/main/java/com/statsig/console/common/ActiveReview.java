package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import org.jspecify.annotations.Nullable;

/**
 * The review a resource waits for.
 */
@ConsoleRecord
public record ActiveReview(
        @Nullable String reviewID,
        @Nullable String reviewStatus,
        @Nullable String description,
        @Nullable Extra extra) implements Model, ActiveReviewBuilder.With {}
