package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.alerts.AlertRoutes;
import com.statsig.console.auditlogs.AuditLogRoutes;
import com.statsig.console.autotunes.AutotuneRoutes;
import com.statsig.console.changevalidation.ChangeValidationRoutes;
import com.statsig.console.company.CompanyRoutes;
import com.statsig.console.dashboards.DashboardRoutes;
import com.statsig.console.dynamicconfigs.DynamicConfigRoutes;
import com.statsig.console.experiments.ExperimentRoutes;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.holdouts.HoldoutRoutes;
import com.statsig.console.keys.KeyRoutes;
import com.statsig.console.layers.LayerRoutes;
import com.statsig.console.metrics.MetricRoutes;
import com.statsig.console.project.ProjectRoutes;
import com.statsig.console.releasepipelines.ReleasePipelineRoutes;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTriggerRoutes;
import com.statsig.console.roles.RoleRoutes;
import com.statsig.console.segments.SegmentRoutes;
import com.statsig.console.settings.SettingsRoutes;
import com.statsig.console.tags.TagRoutes;
import com.statsig.console.targetapps.TargetAppRoutes;
import com.statsig.console.teams.TeamRoutes;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.users.UserRoutes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutesTest extends SandboxTest {
    static Stream<Route> routes() {
        return Stream.of(
                        Route.in(AlertRoutes.class),
                        Route.in(AuditLogRoutes.class),
                        Route.in(AutotuneRoutes.class),
                        Route.in(DynamicConfigRoutes.class),
                        Route.in(ExperimentRoutes.class),
                        Route.in(GateRoutes.class),
                        Route.in(HoldoutRoutes.class),
                        Route.in(LayerRoutes.class),
                        Route.in(MetricRoutes.class),
                        Route.in(SegmentRoutes.class),
                        Route.in(TagRoutes.class),
                        Route.in(KeyRoutes.class),
                        Route.in(SettingsRoutes.class),
                        Route.in(ReleasePipelineRoutes.class),
                        Route.in(ReleasePipelineTriggerRoutes.class),
                        Route.in(ChangeValidationRoutes.class),
                        Route.in(DashboardRoutes.class),
                        Route.in(CompanyRoutes.class),
                        Route.in(ProjectRoutes.class),
                        Route.in(RoleRoutes.class),
                        Route.in(TeamRoutes.class),
                        Route.in(UserRoutes.class),
                        Route.in(TargetAppRoutes.class))
                .flatMap(List::stream);
    }

    private static final Map<String, Object> EXPERIMENT_OVERRIDES = Map.of(
            "overrides",
            List.of(Map.of("type", "sum", "id", "metric", "groupID", "Test")),
            "userIDOverrides",
            List.of(Map.of("groupID", "Test", "ids", List.of("user"))));

    /** What an experiment must be, for the operations that look at that. */
    private static final Map<String, String> STATUS = Map.of(
            "experiments.makeDecision", "active",
            "experiments.deferDecision", "active",
            "experiments.abandon", "active",
            "experiments.reset", "active",
            "experiments.restartAsNew", "active");

    private static final Map<String, Object> LAYER_OVERRIDES = Map.of(
            "conditionalOverrides",
            List.of(Map.of("type", "sum", "name", "metric", "groupName", "Test", "experimentName", "e")),
            "idOverrides",
            List.of(Map.of("groupName", "Test", "experimentName", "e", "ids", List.of("user"))));

    /** What a request needs besides its path, for the operations that demand something. */
    private static final Map<String, Object> BODIES = Map.ofEntries(
            Map.entry("alerts.create", Map.of("name", "An alert")),
            Map.entry("alerts.mute", Map.of("indefinite", true)),
            Map.entry("roles.create", Map.of("name", "new", "permissions", Map.of("create_teams", true))),
            Map.entry("teams.create", team()),
            Map.entry("users.invite", Map.of("role", "Member", "emails", List.of("new@shop.test"))),
            Map.entry("targetApps.create", Map.of("name", "new", "description", "", "gates", List.of("it"))),
            Map.entry("targetApps.bulkAssign", Map.of("targetApps", List.of("it"), "gates", List.of("it"))),
            Map.entry("keys.create", Map.of("description", "new", "type", "SERVER")),
            Map.entry("settings.updateProject", Map.of("name", "new", "visibility", "CLOSED")),
            Map.entry(
                    "settings.updateReviews",
                    Map.of(
                            "is_config_review_required",
                            true,
                            "is_metric_review_required",
                            true,
                            "is_metric_review_required_on_verified_only",
                            false)),
            Map.entry("settings.updateRoles", Map.of("default_project_role", "Admin")),
            Map.entry("settings.updateTeams", Map.of("require_teams_on_configs", true)),
            Map.entry("releasePipelines.create", Map.of("name", "new")),
            Map.entry("releasePipelineTriggers.approve", Map.of("phaseID", "p")),
            Map.entry("releasePipelineTriggers.pause", Map.of("phaseID", "p")),
            Map.entry("releasePipelineTriggers.unpause", Map.of("phaseID", "p")),
            Map.entry("releasePipelineTriggers.skip", Map.of("phaseID", "p")),
            Map.entry("changeValidation.submit", Map.of("reviewID", "r", "validated", true)),
            Map.entry("changeValidation.patchMessage", Map.of("reviewID", "r", "message", "wait")),
            Map.entry("dashboards.create", Map.of("name", "new")),
            Map.entry("dashboards.patch", Map.of("revision", "1", "name", "new")),
            Map.entry("dashboards.addWidgets", Map.of("widgets", List.of(Map.of("type", "text")))),
            Map.entry("dashboards.replaceWidgets", Map.of("widgets", List.of())),
            Map.entry("dashboards.patchWidget", Map.of("revision", "1", "title", "new")),
            Map.entry("tags.create", Map.of("name", "new", "description", "")),
            Map.entry("gates.create", Map.of("name", "new")),
            Map.entry("dynamicConfigs.create", Map.of("name", "new")),
            Map.entry("segments.create", Map.of("name", "new", "type", "id_list")),
            Map.entry("metrics.create", Map.of("name", "new metric", "type", "sum")),
            Map.entry("gates.update", Map.of("isEnabled", true, "description", "", "rules", List.of())),
            Map.entry("dynamicConfigs.update", Map.of("isEnabled", true, "description", "", "rules", List.of())),
            Map.entry("gates.loadPulse", Map.of("ruleId", "base")),
            Map.entry("experiments.create", Map.of("name", "new")),
            Map.entry(
                    "experiments.update",
                    Plain.of(
                            "description",
                            "",
                            "idType",
                            "userID",
                            "hypothesis",
                            "",
                            "groups",
                            List.of(),
                            "allocation",
                            100,
                            "targetingGateID",
                            null,
                            "bonferroniCorrection",
                            false,
                            "defaultConfidenceInterval",
                            "95",
                            "status",
                            "setup")),
            Map.entry("experiments.updateOverrides", EXPERIMENT_OVERRIDES),
            Map.entry("experiments.patchOverrides", EXPERIMENT_OVERRIDES),
            Map.entry("experiments.deleteOverrides", EXPERIMENT_OVERRIDES),
            Map.entry("experiments.scheduleStart", Map.of("scheduledTime", 1)),
            Map.entry("experiments.makeDecision", Map.of("id", "g", "decisionReason", "it sells")),
            Map.entry("experiments.abandon", Map.of("decisionReason", "bug")),
            Map.entry("experiments.restartAsNew", Map.of("name", "new")),
            Map.entry("experiments.enableGroups", Map.of("group_names", List.of("Test"))),
            Map.entry("experiments.disableGroups", Map.of("group_names", List.of("Test"))),
            Map.entry("experiments.createReview", Map.of("type", "start")),
            Map.entry("experiments.rejectReview", Map.of("reason", "no")),
            Map.entry("autotunes.create", autotune("new")),
            Map.entry("autotunes.update", autotune("it")),
            Map.entry("autotunes.updateOverrides", EXPERIMENT_OVERRIDES),
            Map.entry("autotunes.patchOverrides", EXPERIMENT_OVERRIDES),
            Map.entry("autotunes.scheduleStart", Map.of("scheduledTime", 1)),
            Map.entry("autotunes.makeDecision", Map.of("id", "g", "decisionReason", "it sells")),
            Map.entry("autotunes.createReview", Map.of("type", "start")),
            Map.entry("autotunes.rejectReview", Map.of("reason", "no")),
            Map.entry("holdouts.create", Map.of("name", "new")),
            Map.entry(
                    "holdouts.update",
                    Plain.of(
                            "isEnabled",
                            true,
                            "description",
                            "",
                            "passPercentage",
                            1,
                            "gateIDs",
                            List.of(),
                            "experimentIDs",
                            List.of(),
                            "layerIDs",
                            List.of(),
                            "isGlobal",
                            false,
                            "targetingGateID",
                            null)),
            Map.entry("layers.create", Map.of("name", "new", "idType", "userID")),
            Map.entry("layers.update", Map.of("description", "", "parameters", List.of())),
            Map.entry("layers.updateOverrides", LAYER_OVERRIDES),
            Map.entry("layers.patchOverrides", LAYER_OVERRIDES),
            Map.entry("layers.deleteOverrides", LAYER_OVERRIDES),
            Map.entry("segments.updateRules", List.of(rule("all", 100))),
            Map.entry("gates.addRule", rule("more", 10)),
            Map.entry("dynamicConfigs.addRule", rule("more", 10)),
            Map.entry("gates.addRules", Map.of("rules", List.of(rule("more", 10)))),
            Map.entry("dynamicConfigs.addRules", Map.of("rules", List.of(rule("more", 10)))),
            Map.entry("gates.patchRules", Map.of("rules", List.of(Map.of("id", "base", "passPercentage", 2)))),
            Map.entry("dynamicConfigs.patchRules", Map.of("rules", List.of(Map.of("id", "base", "passPercentage", 2)))),
            Map.entry("gates.createReview", review()),
            Map.entry("dynamicConfigs.createReview", review()),
            Map.entry("gates.rejectReview", Map.of("reason", "no")),
            Map.entry("dynamicConfigs.rejectReview", Map.of("reason", "no")),
            Map.entry("segments.addToIdList", Map.of("ids", List.of("a"))),
            Map.entry("segments.removeFromIdList", Map.of("ids", List.of("a"))),
            Map.entry("segments.resetIdList", Map.of("ids", List.of("a"))),
            Map.entry("segments.addUserStoreIds", Map.of("ids", List.of("a"))),
            Map.entry("segments.removeUserStoreIds", Map.of("ids", List.of("a"))));

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("autotunes.deleteConditionalOverride", "?groupID=Test"),
            Map.entry("autotunes.deleteUserIDOverride", "?groupID=Test"),
            Map.entry("experiments.deleteConditionalOverride", "?groupID=Test"),
            Map.entry("experiments.deleteUserIDOverride", "?groupID=Test"),
            Map.entry("experiments.pulseResults", "?control=g&test=g"),
            Map.entry("experiments.pulseMetricResult", "?control=g&test=g"),
            Map.entry("metrics.getValue", "?id=metric::sum&date=2024-01-10"),
            Map.entry("metrics.listValues", "?date=2024-01-10"),
            Map.entry("gates.deleteUserIDOverride", "?groupID=pass"),
            Map.entry("layers.deleteConditionalOverride", "?groupName=Test&experimentName=e"),
            Map.entry("layers.deleteUserIDOverride", "?groupName=Test&experimentName=e"),
            Map.entry("dashboards.deleteWidget", "?revision=1"));

    private static Map<String, @Nullable Object> team() {
        Map<String, @Nullable Object> team =
                Plain.of("name", "new", "changeTeamConfigs", "anyone", "reviewApproval", "team_only");
        List.of(
                        "members",
                        "admins",
                        "defaultGateMetrics",
                        "defaultExperimentPrimaryMetrics",
                        "defaultExperimentSecondaryMetrics",
                        "defaultHoldoutMetrics",
                        "defaultTargetApplications")
                .forEach(list -> team.put(list, List.of()));
        return team;
    }

    private static Map<String, @Nullable Object> autotune(String name) {
        return Plain.of(
                "name",
                name,
                "variants",
                List.of(Map.of("name", "Test", "json", Map.of())),
                "successEvent",
                "buy",
                "explorationWindow",
                "1hr",
                "attributionWindow",
                "1hr",
                "winnerThreshold",
                "99%");
    }

    private static Map<String, @Nullable Object> review() {
        return Plain.of("description", "please", "change", Map.of("is_enabled", false));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRouteIsAnswered(Route route) {
        Map<String, @Nullable Object> rule = rule("all", 10);
        rule.put("id", "base");
        sandbox().put("gates", Map.of("id", "it", "name", "gate", "rules", List.of(rule)));
        sandbox().put("dynamicConfigs", Map.of("id", "it", "name", "config", "rules", List.of(rule)));
        sandbox().put("tags", Map.of("id", "it", "name", "tag"));
        sandbox().put("metrics", Map.of("name", "metric", "type", "sum"));
        sandbox().put("metrics", Map.of("id", "it", "name", "other metric", "type", "sum"));
        sandbox().put("alerts", Map.of("id", "it", "name", "alert"));
        sandbox().put("keys", Map.of("key", "it"));
        sandbox().put("releasePipelines", Map.of("id", "it", "name", "pipeline"));
        sandbox().put("releasePipelineTriggers", Map.of("id", "it"));
        sandbox()
                .put(
                        "dashboards",
                        Map.of("id", "it", "name", "board", "widgets", List.of(Map.of("id", "w", "type", "funnel"))));
        sandbox().put("roles", Map.of("name", "it"));
        sandbox().put("teams", Map.of("id", "it", "name", "team"));
        sandbox().put("users", Map.of("id", "it", "email", "it@shop.test"));
        sandbox().put("targetApps", Map.of("id", "it", "name", "app"));
        sandbox().attach("alerts", "it", "events", Map.of("id", "event"));
        String type = route.name().contains("UserStore")
                ? "user_store_id_list"
                : route.name().contains("Rules") ? "rule_based" : "id_list";
        sandbox().put("segments", Map.of("id", "it", "name", "segment", "type", type));
        sandbox()
                .put(
                        "experiments",
                        Map.of(
                                "id",
                                "it",
                                "name",
                                "experiment",
                                "status",
                                STATUS.getOrDefault(route.id(), "setup"),
                                "groups",
                                List.of(Map.of("id", "g", "name", "Test"))));
        sandbox().attach("experiments", "it", "overrides", EXPERIMENT_OVERRIDES);
        sandbox().attach("experiments", "it", "pulseLoadHistory", Map.of("dagID", "dag"));
        boolean started = Set.of("autotunes.makeDecision", "autotunes.reset").contains(route.id());
        sandbox()
                .put(
                        "autotunes",
                        Map.of(
                                "id",
                                "it",
                                "name",
                                "it",
                                "isStarted",
                                started,
                                "variants",
                                List.of(Map.of("id", "g", "name", "Test"))));
        sandbox().attach("autotunes", "it", "overrides", EXPERIMENT_OVERRIDES);
        String status = route.name().equals("commitReview") ? "accepted" : "pending";
        for (String group : List.of("gates", "dynamicConfigs", "segments", "experiments", "autotunes")) {
            sandbox()
                    .attach(
                            group,
                            "it",
                            "reviews",
                            Map.of(
                                    "review_id",
                                    "review",
                                    "status",
                                    status,
                                    "content",
                                    Map.of("proposed", Map.of("is_enabled", false))));
        }
        sandbox().put("holdouts", Map.of("id", "it", "name", "holdout"));
        sandbox().put("layers", Map.of("id", "it", "name", "layer"));
        sandbox().attach("layers", "it", "overrides", LAYER_OVERRIDES);
        http().patch("/gates/it/overrides", Map.of("passingUserIDs", List.of("user")));

        String path = route.template()
                        .replace("{id}", "it")
                        .replace("{ruleID}", "base")
                        .replace("{ruleId}", "base")
                        .replace("{ruleName}", "all")
                        .replace("{reviewID}", "review")
                        .replace("{experimentName}", "it")
                        .replace("{dagID}", "dag")
                        .replace("{eventId}", "event")
                        .replace("{userID}", "user")
                        .replace("{metricId}", "metric")
                        .replace("{widgetId}", "w")
                        .replace("{email}", "it@shop.test")
                        .replace("{name}", "metric")
                        .replace("{type}", "sum")
                + QUERIES.getOrDefault(route.id(), "");
        Object body = route.method() == Method.GET ? null : BODIES.getOrDefault(route.id(), Map.of());
        Http.Answer answer = http().send(route.method().name(), path, body);

        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        if (!route.id().equals("experiments.exposureCount")) {
            assertThat(answer.message()).isInstanceOf(String.class);
        }
        assertThat(sandbox().requestCount(route)).isEqualTo(route == GateRoutes.PATCH_OVERRIDES ? 2 : 1);
        Objects.requireNonNull(answer.json());
    }
}
