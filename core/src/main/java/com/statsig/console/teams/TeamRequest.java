package com.statsig.console.teams;

import com.statsig.console.common.MetricRef;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A team to be created, or the new definition of one. Null leaves a property out: a patch replaces the definition, so that
 * what is left out may be emptied. {@code Optional.empty()} clears. A creation requires all but {@code id}, {@code description} and what can be cleared.
 *
 * @param id changes only: a new id
 * @param members email addresses
 * @param admins email addresses
 * @param defaultHoldoutID the holdout that new experiments join
 * @param requireReviews cleared, as the next three, where the project's settings are to decide
 */
@ConsoleRecord
public record TeamRequest(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable List<String> members,
        @Nullable List<String> admins,
        @Nullable List<MetricRef> defaultGateMetrics,
        @Nullable List<MetricRef> defaultExperimentPrimaryMetrics,
        @Nullable List<MetricRef> defaultExperimentSecondaryMetrics,
        @Nullable List<MetricRef> defaultHoldoutMetrics,
        @Nullable Open<TeamChangeScope> changeTeamConfigs,
        @Nullable Open<TeamReviewScope> reviewApproval,
        @Nullable List<String> defaultTargetApplications,
        @Nullable Optional<String> defaultHoldoutID,
        @Nullable Optional<Boolean> requireReviews,
        @Nullable Optional<Boolean> requireGateTemplates,
        @Nullable Optional<Boolean> requireExperimentTemplates,
        @Nullable Optional<Boolean> requireDynamicConfigTemplates,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TeamRequestBuilder.With {
    public static TeamRequestBuilder builder() {
        return TeamRequestBuilder.builder();
    }
}
