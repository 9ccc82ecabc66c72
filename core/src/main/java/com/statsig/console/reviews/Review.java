package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to a gate or a dynamic config that is proposed for review.
 *
 * @param createdAt ISO 8601
 * @param content what the change does, in responses about a single review only, not in lists; null when the type says
 *     it all ({@code
 *     DELETE}, {@code RESALT}, {@code DISABLE_REVIEWS_LOCALLY})
 */
@ConsoleRecord
@SnakeCase
public record Review(
        @Nullable String reviewId,
        @Nullable Open<ReviewStatus> status,
        @Nullable Open<ReviewType> type,
        @Nullable ReviewAuthor author,
        @Nullable List<RequestedReviewer> reviewers,
        @Nullable String description,
        @Nullable String createdAt,
        @Nullable ReviewContent content,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewBuilder.With {}
