package com.statsig.console.reactor.groups;

import com.statsig.console.json.JsonCodec;
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
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Operations on teams. */
public final class TeamsClient {
    private final Pipe pipe;

    TeamsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All teams, without their members and admins, which {@link #get} tells. {@code GET /console/v1/users/teams} */
    public PagedFlux<Team> list() {
        return Call.of(pipe, TeamRoutes.LIST).paged(Team.class);
    }

    /** One team, with its members and admins. {@code GET /console/v1/users/teams/{id}} */
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

    /**
     * Replaces the definition of a team: set all that is to stay, as what is left out may be emptied. {@link #edit} does
     * so. {@code PATCH /console/v1/users/teams/{id}}
     */
    public Mono<Team> patch(String id, TeamRequest changes) {
        return Call.of(pipe, TeamRoutes.PATCH, id).body(changes).single(Team.class);
    }

    /**
     * Reads a team, changes it, and sends all of it, as a patch replaces the definition. Of members and admins the email
     * addresses count. Nothing is sent when nothing differs.
     */
    public Mono<Team> edit(String id, UnaryOperator<Team> change) {
        return get(id).flatMap(before -> Edit.edit(
                TeamRoutes.PATCH,
                Mono.just(before),
                change,
                TeamRequest.class,
                changes -> Call.of(pipe, TeamRoutes.PATCH, id)
                        .json(withAddresses(whole(before, changes)))
                        .single(Team.class)));
    }

    /** Deletes a team. {@code DELETE /console/v1/users/teams/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, TeamRoutes.DELETE, id).noContent();
    }

    /** The team with its changes; its id, which would rename it, only where that is changed. */
    private static Map<String, @Nullable Object> whole(Team before, Map<String, @Nullable Object> changes) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(JsonCodec.lenient().toPlain(before.with(team -> team.id(null)))))
                .forEach((name, value) -> whole.put((String) name, value));
        whole.putAll(changes);
        return whole;
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
