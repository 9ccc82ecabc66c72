package com.statsig.console.teams;

import com.statsig.console.common.MetricRef;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.users.User;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team, which owns gates, experiments and the like.
 *
 * @param members null in a list of teams; one team that is read by its id has them
 * @param admins null in a list of teams, as {@code members}
 * @param defaultHoldoutID the holdout that new experiments join; null when there is none
 * @param requireReviews this and the next three are null where the project's settings decide
 */
@ConsoleRecord
public record Team(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable List<User> members,
        @Nullable List<User> admins,
        @Nullable List<MetricRef> defaultGateMetrics,
        @Nullable List<MetricRef> defaultExperimentPrimaryMetrics,
        @Nullable List<MetricRef> defaultExperimentSecondaryMetrics,
        @Nullable List<MetricRef> defaultHoldoutMetrics,
        @Nullable Open<TeamChangeScope> changeTeamConfigs,
        @Nullable Open<TeamReviewScope> reviewApproval,
        @Nullable List<String> defaultTargetApplications,
        @Nullable String defaultHoldoutID,
        @Nullable Boolean requireReviews,
        @Nullable Boolean requireGateTemplates,
        @Nullable Boolean requireExperimentTemplates,
        @Nullable Boolean requireDynamicConfigTemplates,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TeamBuilder.With {}
