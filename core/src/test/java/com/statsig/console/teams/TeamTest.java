package com.statsig.console.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.common.MetricRef;
import com.statsig.console.json.Json;
import com.statsig.console.users.User;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static final String TEAM = """
            {"id":"t1","name":"Growth","description":"","members":[{"email":"ann@shop.test","firstName":"Ann",\
            "lastName":"Lee","role":"Release Captain"}],"admins":[],"defaultGateMetrics":[{"name":"views",\
            "type":"sum"}],"defaultExperimentPrimaryMetrics":[],"defaultExperimentSecondaryMetrics":[],\
            "defaultHoldoutMetrics":[],"changeTeamConfigs":"team_only","reviewApproval":"admin_only",\
            "defaultTargetApplications":["Web"],"defaultHoldoutID":null,"requireReviews":true,\
            "requireGateTemplates":null,"requireExperimentTemplates":false,"requireDynamicConfigTemplates":null}""";

    @Test
    void readsATeam() {
        Team team = Json.read(Team.class, TEAM);

        assertThat(team.members()).extracting(User::role).containsExactly("Release Captain");
        assertThat(team.defaultGateMetrics()).extracting(MetricRef::name).containsExactly("views");
        assertThat(team.changeTeamConfigs()).isSameAs(TeamChangeScope.TEAM_ONLY);
        assertThat(team.reviewApproval().known()).isEqualTo(TeamReviewScope.ADMIN_ONLY);
        assertThat(team.requireReviews()).isTrue();
        assertThat(team.requireGateTemplates()).isNull();
        assertThat(Json.write(team)).isEqualTo(TEAM);
    }

    @Test
    void aRequestClearsWithNull() {
        TeamRequest request = TeamRequest.builder()
                .members(List.of("ann@shop.test"))
                .defaultHoldoutID(Optional.empty())
                .requireReviews(Optional.of(false))
                .requireGateTemplates(Optional.empty())
                .build();

        assertThat(Json.write(request)).isEqualTo("""
                {"members":["ann@shop.test"],"defaultHoldoutID":null,"requireReviews":false,\
                "requireGateTemplates":null}""");
    }
}
