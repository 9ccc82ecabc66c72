package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import com.statsig.console.reviews.ReviewOwner;
import com.statsig.console.reviews.ReviewType;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change to an experiment, proposed for review. The type is required; which of the other properties go with it
 * follows from that.
 *
 * @param description at most 2,000 characters
 * @param reviewerIds the people to ask
 * @param reviewerGroupIds the groups to ask
 * @param reason at most 2,000 characters: why it starts, ends or is archived
 * @param winningGroupId of a decision: the group that everybody gets
 * @param removeTargeting of a decision: whether those outside the targeting get it as well
 * @param removeOverrides of a decision
 * @param startDate {@code yyyy-MM-dd}
 * @param groupId of a rollout: the group that is rolled out
 * @param rolloutPercentage of a rollout: 0 to 100
 * @param clearPhases of a rollout: whether the phases planned so far are dropped
 * @param owners replace those there are
 * @param teamId {@code Optional.empty()} takes it from its team
 * @param targetAppIds replace those there are
 * @param startTime of a scheduled start
 * @param newTime of a change to a scheduled start
 * @param overrides by gates and segments
 * @param idOverrides by ids
 * @param settings the experiment's properties as they should be; what is left out stays
 */
@ConsoleRecord
@SnakeCase
public record ExperimentReviewRequest(
        @Nullable Open<ReviewType> type,
        @Nullable String description,
        @Nullable List<String> reviewerIds,
        @Nullable List<String> reviewerGroupIds,
        @Nullable String reason,
        @Nullable String winningGroupId,
        @Nullable Boolean removeTargeting,
        @Nullable Boolean removeOverrides,
        @Nullable String startDate,
        @Nullable String groupId,
        @Nullable Double rolloutPercentage,
        @Nullable Boolean clearPhases,
        @Nullable List<RolloutPhase> rolloutPhases,
        @Nullable List<String> enabledGroupNames,
        @Nullable List<String> disabledGroupNames,
        @Nullable List<ReviewOwner> owners,
        @Nullable Optional<String> teamId,
        @Nullable Double defaultImpactMultiplier,
        @Nullable List<String> targetAppIds,
        @Nullable List<String> allowedReviewerUserIds,
        @Nullable List<String> allowedReviewerGroupIds,
        @Nullable Instant startTime,
        @Nullable Instant newTime,
        @Nullable List<ProposedOverride> overrides,
        @Nullable List<ProposedIdOverride> idOverrides,
        @Nullable Boolean allowOverridesInPulse,
        @Nullable ExperimentRequest settings,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentReviewRequestBuilder.With {
    public static ExperimentReviewRequestBuilder builder() {
        return ExperimentReviewRequestBuilder.builder();
    }
}
