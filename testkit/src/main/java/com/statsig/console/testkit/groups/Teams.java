package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.teams.TeamRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Teams and their members. A PATCH replaces the definition of a team. */
final class Teams {
    private Teams() {}

    static Group group() {
        return new Group("teams", "Team", Route.in(TeamRoutes.class))
                .schema(Schema.of("name:string description:string members:array admins:array defaultGateMetrics:array"
                        + " defaultExperimentPrimaryMetrics:array defaultExperimentSecondaryMetrics:array"
                        + " defaultHoldoutMetrics:array changeTeamConfigs:anyone|team_only"
                        + " reviewApproval:anyone|team_only|admin_only defaultTargetApplications:array"
                        + " defaultHoldoutID:string? requireReviews:boolean? requireGateTemplates:boolean?"
                        + " requireExperimentTemplates:boolean? requireDynamicConfigTemplates:boolean?"))
                .createRequires(
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
                .fullUpdateRequires()
                .identifiedBy("id")
                .createdStatus(200)
                .defaultValue("description", "")
                .defaultValue("members", List.of())
                .defaultValue("admins", List.of())
                .defaultValue("defaultGateMetrics", List.of())
                .defaultValue("defaultExperimentPrimaryMetrics", List.of())
                .defaultValue("defaultExperimentSecondaryMetrics", List.of())
                .defaultValue("defaultHoldoutMetrics", List.of())
                .defaultValue("changeTeamConfigs", "anyone")
                .defaultValue("reviewApproval", "anyone")
                .defaultValue("defaultTargetApplications", List.of())
                .derived(Teams::withUsers)
                .shows(Teams::withoutPeopleInLists)
                .auditedAs("update_team", "update_team", "update_team")
                .on(TeamRoutes.LIST, Crud::list)
                .on(TeamRoutes.CREATE, Crud::create)
                .on(TeamRoutes.GET, Crud::get)
                .on(TeamRoutes.PATCH, Crud::update)
                .on(TeamRoutes.DELETE, Crud::delete);
    }

    private static Map<String, @Nullable Object> withoutPeopleInLists(Call call, Map<String, @Nullable Object> team) {
        if (!call.route().equals(TeamRoutes.LIST)) {
            return team;
        }
        Map<String, @Nullable Object> listed = new LinkedHashMap<>(team);
        listed.keySet().removeAll(List.of("members", "admins"));
        return listed;
    }

    /** Requests name people by address, responses have more about them. */
    private static Map<String, @Nullable Object> withUsers(Map<String, @Nullable Object> team) {
        Map<String, @Nullable Object> derived = new LinkedHashMap<>(team);
        for (String people : List.of("members", "admins")) {
            List<String> addresses = Plain.texts(team.get(people));
            if (!addresses.isEmpty()) {
                derived.put(
                        people,
                        addresses.stream()
                                .map(address ->
                                        Plain.of("email", address, "firstName", "", "lastName", "", "role", "Member"))
                                .toList());
            }
        }
        return derived;
    }
}
