package com.statsig.console.testkit;

import com.statsig.console.Route;
import com.statsig.console.company.CompanyRoutes;
import com.statsig.console.project.ProjectRoutes;
import com.statsig.console.roles.RoleRoutes;
import com.statsig.console.targetapps.TargetAppRoutes;
import com.statsig.console.teams.TeamRoutes;
import com.statsig.console.users.UserRoutes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups for the company, its people and what they may do. */
final class OrganizationGroups {
    private static final Schema INVITE = Schema.of("role:string emails:array teams:array");
    private static final Schema ASSIGNMENT =
            Schema.of("targetApps:array gates:array dynamicConfigs:array experiments:array");

    private OrganizationGroups() {}

    static Group company() {
        return new Group("company", "Company", Route.in(CompanyRoutes.class))
                .schema(Schema.of("companyName:string"))
                .identifiedBy("companyID")
                .defaults(
                        "companyName",
                        "A Company",
                        "isWarehouseNative",
                        false,
                        "orgID",
                        null,
                        "orgName",
                        null,
                        "resultsUpTo",
                        0)
                .handler("get", OrganizationGroups::onlyOne);
    }

    static Group project() {
        return new Group("project", "Project", Route.in(ProjectRoutes.class))
                .schema(Schema.of("id:string"))
                .handler("get", OrganizationGroups::onlyOne);
    }

    static Group roles() {
        return new Group("roles", "Role", Route.in(RoleRoutes.class))
                .schema(Schema.of("name:string permissions:object"))
                .identifiedBy("name")
                .createDemands("name", "permissions")
                .defaults("permissions", Map.of());
    }

    static Group teams() {
        return new Group("teams", "Team", Route.in(TeamRoutes.class))
                .schema(Schema.of("name:string description:string members:array admins:array defaultGateMetrics:array"
                        + " defaultExperimentPrimaryMetrics:array defaultExperimentSecondaryMetrics:array"
                        + " defaultHoldoutMetrics:array changeTeamConfigs:anyone|team_only"
                        + " reviewApproval:anyone|team_only|admin_only defaultTargetApplications:array"
                        + " defaultHoldoutID:string? requireReviews:boolean? requireGateTemplates:boolean?"
                        + " requireExperimentTemplates:boolean? requireDynamicConfigTemplates:boolean?"))
                .createDemands(
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
                .identifiedBy("id")
                .created(200)
                .defaults(
                        "description",
                        "",
                        "members",
                        List.of(),
                        "admins",
                        List.of(),
                        "defaultGateMetrics",
                        List.of(),
                        "defaultExperimentPrimaryMetrics",
                        List.of(),
                        "defaultExperimentSecondaryMetrics",
                        List.of(),
                        "defaultHoldoutMetrics",
                        List.of(),
                        "changeTeamConfigs",
                        "anyone",
                        "reviewApproval",
                        "anyone",
                        "defaultTargetApplications",
                        List.of())
                .settled(OrganizationGroups::withUsers)
                .auditedAs("team_create", "team_update", "team_delete");
    }

    static Group users() {
        return new Group("users", "User", Route.in(UserRoutes.class))
                .schema(Schema.of("role:string firstName:string lastName:string"))
                .identifiedBy("email")
                .defaults("firstName", "", "lastName", "", "role", "Member")
                .handler(
                        "get",
                        call -> Reply.data(
                                "User read successfully.",
                                call.resource(call.parameter("email")).properties()))
                .handler("update", call -> {
                    call.group().schema.check(call.body(), List.of());
                    Resource user = call.resource(call.parameter("email"));
                    return Reply.data("User updated successfully.", call.change(user, call.body(), "user_update"));
                })
                .handler("getById", OrganizationGroups::userById)
                .handler("invite", OrganizationGroups::invite);
    }

    static Group targetApps() {
        return new Group("targetApps", "Target app", Route.in(TargetAppRoutes.class))
                .schema(Schema.of("name:string description:string gates:array dynamicConfigs:array experiments:array"))
                .createDemands("name", "description")
                .identifiedBy("id")
                .created(200)
                .writeOnly("gates", "dynamicConfigs", "experiments")
                .handler("create", call -> {
                    Reply reply = Crud.create(call);
                    assign(call, List.of(String.valueOf(call.body().get("name"))));
                    return reply;
                })
                .handler("patch", call -> {
                    Crud.patch(call);
                    return Reply.message("Target apps updated successfully.");
                })
                .handler("bulkAssign", call -> {
                    ASSIGNMENT.check(call.body(), List.of("targetApps"));
                    assign(
                            call,
                            Plain.texts(call.body().get("targetApps")).stream()
                                    .map(call::resource)
                                    .map(app -> String.valueOf(app.properties().get("name")))
                                    .toList());
                    return Reply.message("Target apps updated successfully.");
                });
    }

    /** What a test has put there; a project always has a company, and is one. */
    private static Reply onlyOne(Call call) {
        List<Resource> all = call.resources().list();
        Resource one = all.isEmpty()
                ? Crud.seed(call.project(), call.group(), Plain.of(call.group().idProperty, "4mYcv2VYGSdwtTdKi5dVCE"))
                : all.get(all.size() - 1);
        return Reply.data(call.group().noun + " read successfully.", one.properties());
    }

    /** Requests name people by address, responses tell more of them. */
    private static Map<String, @Nullable Object> withUsers(Map<String, @Nullable Object> team) {
        Map<String, @Nullable Object> settled = new LinkedHashMap<>(team);
        for (String people : List.of("members", "admins")) {
            List<String> addresses = Plain.texts(team.get(people));
            if (!addresses.isEmpty()) {
                settled.put(
                        people,
                        addresses.stream()
                                .map(address ->
                                        Plain.of("email", address, "firstName", "", "lastName", "", "role", "Member"))
                                .toList());
            }
        }
        return settled;
    }

    private static Reply userById(Call call) {
        String id = call.parameter("id");
        return call.resources().list().stream()
                .filter(user -> id.equals(user.properties().get("id")))
                .findFirst()
                .map(user -> Reply.data("User read successfully.", user.properties()))
                .orElseThrow(() -> Refusal.notFound("User not found."));
    }

    private static Reply invite(Call call) {
        INVITE.check(call.body(), List.of("role", "emails"));
        for (String email : Plain.texts(call.body().get("emails"))) {
            if (call.resources().get(email) == null) {
                Map<String, @Nullable Object> user =
                        Plain.of("email", email, "role", call.body().get("role"));
                call.resources().add(Crud.seed(call.project(), call.group(), user));
            }
        }
        return Reply.message("User(s) Invited successfully");
    }

    /** Adds the target apps to what the request names. */
    private static void assign(Call call, List<String> targetApps) {
        for (String group : List.of("gates", "dynamicConfigs", "experiments")) {
            Resources resources = call.project().resources(group);
            for (String id : Plain.texts(call.body().get(group))) {
                Resource resource = resources.get(id);
                if (resource == null) {
                    throw Refusal.notFound("The following IDs could not be found: [" + id + "]");
                }
                Map<String, @Nullable Object> assigned = new LinkedHashMap<>(resource.properties());
                assigned.put("targetApps", targetApps);
                resources.change(resource, assigned);
            }
        }
    }
}
