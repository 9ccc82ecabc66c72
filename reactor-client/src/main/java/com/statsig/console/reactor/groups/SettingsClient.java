package com.statsig.console.reactor.groups;

import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.settings.ProjectSettings;
import com.statsig.console.settings.ReviewsSettings;
import com.statsig.console.settings.RolesSettings;
import com.statsig.console.settings.SettingsRoutes;
import com.statsig.console.settings.TeamsSettings;
import reactor.core.publisher.Mono;

/** Operations on the settings of the project. */
public final class SettingsClient {
    private final Pipe pipe;

    SettingsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** The settings of the project itself. {@code GET /console/v1/settings/project} */
    public Mono<ProjectSettings> getProject() {
        return Call.of(pipe, SettingsRoutes.GET_PROJECT).single(ProjectSettings.class);
    }

    /**
     * Replaces the settings of the project itself; name and visibility are required. {@code POST
     * /console/v1/settings/project}
     */
    public Mono<ProjectSettings> updateProject(ProjectSettings settings) {
        return Call.of(pipe, SettingsRoutes.UPDATE_PROJECT)
                .body(settings, "name", "visibility")
                .single(ProjectSettings.class);
    }

    /** The settings of reviews. {@code GET /console/v1/settings/reviews} */
    public Mono<ReviewsSettings> getReviews() {
        return Call.of(pipe, SettingsRoutes.GET_REVIEWS).single(ReviewsSettings.class);
    }

    /**
     * Replaces the settings of reviews; isConfigReviewRequired, isMetricReviewRequired and
     * isMetricReviewRequiredOnVerifiedOnly are required. {@code POST /console/v1/settings/reviews}
     */
    public Mono<ReviewsSettings> updateReviews(ReviewsSettings settings) {
        return Call.of(pipe, SettingsRoutes.UPDATE_REVIEWS)
                .body(
                        settings,
                        "is_config_review_required",
                        "is_metric_review_required",
                        "is_metric_review_required_on_verified_only")
                .single(ReviewsSettings.class);
    }

    /** The settings of roles. {@code GET /console/v1/settings/roles} */
    public Mono<RolesSettings> getRoles() {
        return Call.of(pipe, SettingsRoutes.GET_ROLES).single(RolesSettings.class);
    }

    /** Replaces the settings of roles; defaultProjectRole is required. {@code POST /console/v1/settings/roles} */
    public Mono<RolesSettings> updateRoles(RolesSettings settings) {
        return Call.of(pipe, SettingsRoutes.UPDATE_ROLES)
                .body(settings, "default_project_role")
                .single(RolesSettings.class);
    }

    /** The settings of teams. {@code GET /console/v1/settings/teams} */
    public Mono<TeamsSettings> getTeams() {
        return Call.of(pipe, SettingsRoutes.GET_TEAMS).single(TeamsSettings.class);
    }

    /** Replaces the settings of teams; requireTeamsOnConfigs is required. {@code POST /console/v1/settings/teams} */
    public Mono<TeamsSettings> updateTeams(TeamsSettings settings) {
        return Call.of(pipe, SettingsRoutes.UPDATE_TEAMS)
                .body(settings, "require_teams_on_configs")
                .single(TeamsSettings.class);
    }
}
