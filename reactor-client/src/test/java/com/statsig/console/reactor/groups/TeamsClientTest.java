package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.common.MetricRef;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.teams.Team;
import com.statsig.console.teams.TeamChangeScope;
import com.statsig.console.teams.TeamRequest;
import com.statsig.console.teams.TeamReviewScope;
import com.statsig.console.teams.TeamRoutes;
import com.statsig.console.users.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TeamsClientTest {
    private static final String TEAM = """
            {'message':'ok','data':{'id':'t','name':'Growth','changeTeamConfigs':'anyone','defaultHoldoutID':null,
              'members':[{'email':'ann@shop.test','firstName':'Ann','lastName':'Lee','role':'Admin'}],'admins':[]}}""";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(TeamRoutes.class));

    private final TeamsClient teams = api.console().teams();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/users/teams?limit=100")
                .answer(200, "{'data':[{'id':'a'}],'pagination':{'nextPage':'/console/v1/users/teams?page=2'}}");
        api.expect("GET", "/console/v1/users/teams?limit=100&page=2").answer(200, "{'data':[{'id':'b'}]}");
        assertThat(teams.list().map(Team::id).collectList().block()).containsExactly("a", "b");
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/users/teams/t%2F1").answer(200, TEAM);
        Team team = teams.get("t/1").block();
        assertThat(team.members()).extracting(User::firstName).containsExactly("Ann");
        assertThat(team.changeTeamConfigs()).isSameAs(TeamChangeScope.ANYONE);
        assertThat(team.unknownProperties()).isEmpty();
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/users/teams", """
                        {'name':'Growth','members':['ann@shop.test'],'admins':[],
                         'defaultGateMetrics':[{'name':'views','type':'sum'}],'defaultExperimentPrimaryMetrics':[],
                         'defaultExperimentSecondaryMetrics':[],'defaultHoldoutMetrics':[],
                         'changeTeamConfigs':'team_only','reviewApproval':'admin_only',
                         'defaultTargetApplications':[]}""").answer(200, TEAM);
        TeamRequest team = TeamRequest.builder()
                .name("Growth")
                .members(List.of("ann@shop.test"))
                .admins(List.of())
                .defaultGateMetrics(
                        List.of(MetricRef.builder().name("views").type("sum").build()))
                .defaultExperimentPrimaryMetrics(List.of())
                .defaultExperimentSecondaryMetrics(List.of())
                .defaultHoldoutMetrics(List.of())
                .changeTeamConfigs(TeamChangeScope.TEAM_ONLY)
                .reviewApproval(TeamReviewScope.ADMIN_ONLY)
                .defaultTargetApplications(List.of())
                .build();
        assertThat(teams.create(team).map(Team::id).block()).isEqualTo("t");
        ApiServer.assertRefused(
                teams.create(team.with(b -> b.admins(null).reviewApproval(null))), "lacks admins, reviewApproval");
    }

    @Test
    void patchesWhatIsSet() {
        api.expect("PATCH", "/console/v1/users/teams/t", "{'admins':[],'requireReviews':null}")
                .answer(200, TEAM);
        TeamRequest changes = TeamRequest.builder()
                .admins(List.of())
                .requireReviews(Optional.empty())
                .build();
        assertThat(teams.patch("t", changes).map(Team::name).block()).isEqualTo("Growth");
    }

    @Test
    void anEditSendsAllThatIsToStay() {
        api.expect("GET", "/console/v1/users/teams/t").answer(200, TEAM);
        api.expect(
                        "PATCH",
                        "/console/v1/users/teams/t",
                        "{'name':'Growth','changeTeamConfigs':'anyone','defaultHoldoutID':null,'description':'new',"
                                + "'members':['ann@shop.test','bob@shop.test'],'admins':[]}")
                .answer(200, TEAM);
        assertThat(teams.edit("t", team -> {
                            List<User> members = new ArrayList<>(team.members());
                            members.add(members.get(0).with(b -> b.email("bob@shop.test")));
                            return team.with(b -> b.description("new").members(members));
                        })
                        .map(Team::id)
                        .block())
                .isEqualTo("t");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/users/teams/t").answer(200, "{'message':'Team deleted'}");
        assertThat(teams.delete("t").block()).isNull();
    }

    @Test
    void anEditThatChangesNothingIsNotSent() {
        api.expect("GET", "/console/v1/users/teams/t").answer(200, TEAM);
        assertThat(teams.edit("t", team -> team).map(Team::name).block()).isEqualTo("Growth");
    }

    @Test
    void theTeamsOfAListHaveNeitherMembersNorAdmins() {
        api.expect("GET", "/console/v1/users/teams?limit=100").answer(200, "{'data':[{'id':'a'}]}");
        Team team = teams.list().blockFirst();
        assertThat(team.members()).isNull();
        assertThat(team.admins()).isNull();
    }

    @Test
    void membersHaveTheIdOfTheUser() {
        api.expect("GET", "/console/v1/users/teams/t")
                .answer(200, "{'data':{'members':[{'userID':'u1','email':'ann@shop.test'}]}}");
        assertThat(teams.get("t").block().members()).extracting(User::userID).containsExactly("u1");
    }
}
