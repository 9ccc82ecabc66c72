package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.settings.ProjectSettings;
import com.statsig.console.settings.ProjectVisibility;
import com.statsig.console.settings.ReviewsSettings;
import com.statsig.console.settings.RolesSettings;
import com.statsig.console.settings.SettingsRoutes;
import com.statsig.console.settings.TeamsSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettingsClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(SettingsRoutes.class));

    private final SettingsClient settings = api.console().settings();

    @Test
    void thoseOfTheProject() {
        String json = "{'name':'Shop','visibility':'CLOSED','default_unit_type':'userID'}";
        api.expect("GET", "/console/v1/settings/project").answer(200, "{'data':" + json + "}");
        api.expect("POST", "/console/v1/settings/project", json).answer(200, "{'data':{'name':'New'}}");
        ProjectSettings read = settings.getProject().block();
        assertThat(read.visibility()).isSameAs(ProjectVisibility.CLOSED);
        assertThat(read.unknownProperties()).isEmpty();
        assertThat(settings.updateProject(read).map(ProjectSettings::name).block())
                .isEqualTo("New");
        ApiServer.assertRefused(settings.updateProject(ProjectSettings.builder().build()), "lacks name, visibility");
    }

    @Test
    void thoseOfReviews() {
        String json = "{'is_config_review_required':true,'is_metric_review_required':false,"
                + "'is_metric_review_required_on_verified_only':true,'is_whn_source_review_required':true}";
        api.expect("GET", "/console/v1/settings/reviews").answer(200, "{'data':" + json + "}");
        api.expect("POST", "/console/v1/settings/reviews", json).answer(200, "{'data':" + json + "}");
        ReviewsSettings read = settings.getReviews().block();
        assertThat(read.isMetricReviewRequiredOnVerifiedOnly()).isTrue();
        assertThat(settings.updateReviews(read).block()).isEqualTo(read);
        ApiServer.assertRefused(
                settings.updateReviews(read.with(b -> b.isMetricReviewRequired(null))),
                "lacks is_metric_review_required");
    }

    @Test
    void thoseOfRoles() {
        api.expect("GET", "/console/v1/settings/roles").answer(200, "{'data':{'default_project_role':'Member'}}");
        api.expect("POST", "/console/v1/settings/roles", "{'default_project_role':'Read Only'}")
                .answer(200, "{'data':{'default_project_role':'Read Only'}}");
        assertThat(settings.getRoles().map(RolesSettings::defaultProjectRole).block())
                .isEqualTo("Member");
        RolesSettings changed =
                RolesSettings.builder().defaultProjectRole("Read Only").build();
        assertThat(settings.updateRoles(changed).block()).isEqualTo(changed);
        ApiServer.assertRefused(settings.updateRoles(RolesSettings.builder().build()), "lacks default_project_role");
    }

    @Test
    void thoseOfTeams() {
        api.expect("GET", "/console/v1/settings/teams").answer(200, "{'data':{'require_teams_on_configs':true}}");
        api.expect("POST", "/console/v1/settings/teams", "{'require_teams_on_configs':false}")
                .answer(200, "{'data':{'require_teams_on_configs':false}}");
        assertThat(settings.getTeams().map(TeamsSettings::requireTeamsOnConfigs).block())
                .isTrue();
        TeamsSettings changed =
                TeamsSettings.builder().requireTeamsOnConfigs(false).build();
        assertThat(settings.updateTeams(changed).block()).isEqualTo(changed);
        ApiServer.assertRefused(
                settings.updateTeams(TeamsSettings.builder().build()), "lacks require_teams_on_configs");
    }
}
