package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A person or a group asked for a review.
 */
@ConsoleRecord
@SnakeCase
public record RequestedReviewer(
        @Nullable String id,
        @Nullable Open<ReviewerKind> kind,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, RequestedReviewerBuilder.With {}
