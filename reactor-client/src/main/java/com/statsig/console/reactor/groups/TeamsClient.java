package com.statsig.console.reactor.groups;

import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.teams.Team;
import com.statsig.console.teams.TeamRequest;
import com.statsig.console.teams.TeamRoutes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Operations on teams. */
public final class TeamsClient {
    private final Pipe pipe;

    TeamsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All teams. {@code GET /console/v1/users/teams} */
    public PagedFlux<Team> list() {
        return Call.of(pipe, TeamRoutes.LIST).paged(Team.class);
    }

    /** One team. {@code GET /console/v1/users/teams/{id}} */
    public Mono<Team> get(String id) {
        return Call.of(pipe, TeamRoutes.GET, id).single(Team.class);
    }

    /**
     * Creates a team; all but id, description and what can be cleared is required. {@code POST /console/v1/users/teams}
     */
    public Mono<Team> create(TeamRequest team) {
        return Call.of(pipe, TeamRoutes.CREATE)
                .body(
                        team,
                        "name",
                        "members",
                        "admins",
                        "defaultGateMetrics",
                        "defaultExperimentPrimaryMetrics",
                        "defaultExperimentSecondaryMetrics",
                        "defaultHoldoutMetrics",
                        "changeTeamConfigs",
                        "reviewApproval",
                        "defaultTargetApplications")
                .single(Team.class);
    }

    /** Changes what is set. A list replaces the one there is. {@code PATCH /console/v1/users/teams/{id}} */
    public Mono<Team> patch(String id, TeamRequest changes) {
        return Call.of(pipe, TeamRoutes.PATCH, id).body(changes).single(Team.class);
    }

    /**
     * Reads a team, changes it, and patches the properties that differ. Of members and admins the email addresses
     * count.
     */
    public Mono<Team> edit(String id, UnaryOperator<Team> change) {
        return Edit.edit(
                TeamRoutes.PATCH,
                get(id),
                change,
                TeamRequest.class,
                changes -> Call.of(pipe, TeamRoutes.PATCH, id)
                        .json(withAddresses(changes))
                        .single(Team.class));
    }

    /** Deletes a team. {@code DELETE /console/v1/users/teams/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, TeamRoutes.DELETE, id).noContent();
    }

    /** Responses have the users of a team, requests their addresses. */
    private static Map<String, @Nullable Object> withAddresses(Map<String, @Nullable Object> changes) {
        Map<String, @Nullable Object> addressed = new LinkedHashMap<>(changes);
        for (String people : List.of("members", "admins")) {
            if (changes.get(people) instanceof List<?> users) {
                addressed.put(
                        people,
                        users.stream()
                                .map(user -> user instanceof Map<?, ?> properties ? properties.get("email") : user)
                                .toList());
            }
        }
        return addressed;
    }
}
