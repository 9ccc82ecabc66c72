package com.statsig.console.autotunes;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import com.statsig.console.reviews.ReviewType;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to an autotune, proposed for review. The type is required; which of the other properties go with it follows
 * from that.
 *
 * @param description at most 2,000 characters
 * @param reviewerIds the people to ask
 * @param reviewerGroupIds the groups to ask
 * @param reason at most 2,000 characters
 * @param winningGroupId of a decision: the variant that everybody gets
 * @param removeTargeting of a decision: whether those outside the targeting get it as well
 * @param removeOverrides of a decision
 * @param startDate {@code yyyy-MM-dd}
 * @param startTime of a scheduled start
 * @param newTime of a change to a scheduled start
 */
@ConsoleRecord
@SnakeCase
public record AutotuneReviewRequest(
        @Nullable Open<ReviewType> type,
        @Nullable String description,
        @Nullable List<String> reviewerIds,
        @Nullable List<String> reviewerGroupIds,
        @Nullable String reason,
        @Nullable String winningGroupId,
        @Nullable Boolean removeTargeting,
        @Nullable Boolean removeOverrides,
        @Nullable String startDate,
        @Nullable Instant startTime,
        @Nullable Instant newTime,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AutotuneReviewRequestBuilder.With {
    public static AutotuneReviewRequestBuilder builder() {
        return AutotuneReviewRequestBuilder.builder();
    }
}
