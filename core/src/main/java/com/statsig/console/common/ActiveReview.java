package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The review a resource waits for.
 */
@ConsoleRecord
public record ActiveReview(
        @Nullable String reviewID,
        @Nullable String reviewStatus,
        @Nullable String description,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ActiveReviewBuilder.With {}
