package com.statsig.console.testkit;

import static com.statsig.console.testkit.SandboxTest.rule;

import com.statsig.console.testkit.state.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A project in which every operation finds what it needs: one resource of each group with the id {@code it}. */
final class Fixture {
    private static final Map<String, Object> EXPERIMENT_OVERRIDES = Map.of(
            "overrides",
            List.of(Map.of("type", "gate", "id", "metric", "groupID", "Test")),
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
            List.of(Map.of(
                    "type", "gate", "id", "metric", "name", "metric", "groupName", "Test", "experimentName", "e")),
            "idOverrides",
            List.of(Map.of("groupName", "Test", "experimentName", "e", "ids", List.of("user"))));

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

    private static final Set<String> READ_IN_LISTS = Set.of("events", "assignmentSources");

    /** What samples lack, or cannot know. */
    private static final Map<String, Map<String, Object>> FITTING = Map.ofEntries(
            Map.entry("alerts.mute", Map.of("indefinite", true)),
            Map.entry("autotunes.makeDecision", Map.of("id", "g")),
            Map.entry("experiments.makeDecision", Map.of("id", "g")),
            Map.entry("experiments.enableGroups", Map.of("group_names", List.of("Test"))),
            Map.entry("experiments.disableGroups", Map.of("group_names", List.of("Test"))),
            Map.entry("dashboards.patch", Map.of("revision", "1")),
            Map.entry("dashboards.patchWidget", Map.of("revision", "1")),
            Map.entry("gates.create", Map.of("name", "new")),
            Map.entry("gates.createReview", Map.of("change", Map.of("is_enabled", false))),
            Map.entry("gates.editReview", Map.of("change", Map.of("is_enabled", false))),
            Map.entry("dynamicConfigs.createReview", Map.of("change", Map.of("is_enabled", false))),
            Map.entry("dynamicConfigs.editReview", Map.of("change", Map.of("is_enabled", false))),
            Map.entry("gates.patchRules", Map.of("rules", List.of(Map.of("id", "base", "passPercentage", 2)))),
            Map.entry("dynamicConfigs.patchRules", Map.of("rules", List.of(Map.of("id", "base", "passPercentage", 2)))),
            Map.entry("ingestions.create", Map.of("source_name", "new")),
            Map.entry("metricSources.update", Map.of("name", "it")),
            Map.entry("qualifyingEvents.update", Map.of("name", "it")),
            Map.entry("targetApps.bulkAssign", Map.of("targetApps", List.of("it"))));

    /** What requests name resources by. */
    private static final Map<String, Object> REFERRED = Map.of(
            "gates", List.of("it"),
            "dynamicConfigs", List.of("it"),
            "experiments", List.of("it"),
            "layers", List.of("it"),
            "parameterStores", List.of("it"),
            "members", List.of("it@example.com"),
            "admins", List.of("it@example.com"),
            "targetingGateID", "it",
            "phaseID", "p");

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("page", "1"),
            Map.entry("limit", "10"),
            Map.entry("after", "0"),
            Map.entry("date", "2024-01-10"),
            Map.entry("startDate", "2024-01-09"),
            Map.entry("endDate", "2024-01-10"),
            Map.entry("start_date", "2024-01-09"),
            Map.entry("end_date", "2024-01-10"));

    private Fixture() {}

    /** The query that an operation needs, with its question mark. */
    private static String query(String operation) {
        return QUERIES.getOrDefault(operation, "");
    }

    /** The path of an operation that names what is there. */
    static String path(String template) {
        boolean ofMetric = template.contains("{type}") && template.startsWith("/console/v1/metrics/");
        return template.replace("{id}", "it")
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
                .replace("{eventName}", "it")
                .replace("{versionId}", "version")
                .replace("{email}", "it@example.com")
                .replace("{name}", ofMetric || template.contains("/overrides") ? "metric" : "it")
                .replace("{type}", ofMetric ? "sum" : "gate");
    }

    /**
     * Puts all that an operation needs into a sandbox.
     *
     * @param minimal the least that the operation with this id reads of a resource
     */
    static void put(ConsoleSandbox sandbox, String operation, Function<String, Map<String, @Nullable Object>> minimal) {
        Map<String, @Nullable Object> rule = rule("all", 10);
        rule.put("id", "base");
        sandbox.put(
                "gates", with(minimal.apply("gates.get"), Map.of("id", "it", "name", "gate", "rules", List.of(rule))));
        sandbox.put(
                "dynamicConfigs",
                with(
                        minimal.apply("dynamicConfigs.get"),
                        Map.of("id", "it", "name", "config", "rules", List.of(rule))));
        sandbox.put("tags", with(minimal.apply("tags.get"), Map.of("id", "it", "name", "tag")));
        sandbox.put(
                "metrics",
                with(minimal.apply("metrics.get"), Map.of("id", "metric::sum", "name", "metric", "type", "sum")));
        sandbox.put(
                "metrics",
                with(minimal.apply("metrics.get"), Map.of("id", "it", "name", "other metric", "type", "sum")));
        sandbox.put("alerts", with(minimal.apply("alerts.get"), Map.of("id", "it", "name", "alert")));
        sandbox.put("keys", with(minimal.apply("keys.get"), Map.of("key", "it")));
        sandbox.put(
                "releasePipelines",
                with(minimal.apply("releasePipelines.get"), Map.of("id", "it", "name", "pipeline")));
        sandbox.put(
                "releasePipelineTriggers",
                with(minimal.apply("releasePipelineTriggers.get"), Map.of("id", "it", "currentPhaseID", "p")));
        sandbox.put(
                "dashboards",
                with(
                        minimal.apply("dashboards.get"),
                        Map.of(
                                "id",
                                "it",
                                "name",
                                "board",
                                "widgets",
                                List.of(Map.of(
                                        "id",
                                        "w",
                                        "type",
                                        operation.equals("dashboards.widgetResults") ? "funnel" : "text",
                                        "title",
                                        "w",
                                        "content",
                                        "w")))));
        sandbox.put("roles", with(minimal.apply("roles.list"), Map.of("name", "it")));
        sandbox.put("teams", with(minimal.apply("teams.get"), Map.of("id", "it", "name", "team")));
        sandbox.put("users", with(minimal.apply("users.list"), Map.of("id", "it", "email", "it@example.com")));
        sandbox.put("targetApps", with(minimal.apply("targetApps.get"), Map.of("id", "it", "name", "app")));
        sandbox.attach("alerts", "it", "events", with(minimal.apply("alerts.getEvent"), Map.of("id", "event")));
        String type = operation.contains("UserStore")
                ? "user_store_id_list"
                : operation.contains("Rules") ? "rule_based" : "id_list";
        sandbox.put(
                "segments", with(minimal.apply("segments.get"), Map.of("id", "it", "name", "segment", "type", type)));
        sandbox.put(
                "experiments",
                with(
                        minimal.apply("experiments.get"),
                        Map.of(
                                "id",
                                "it",
                                "name",
                                "experiment",
                                "status",
                                STATUS.getOrDefault(operation, "setup"),
                                "groups",
                                List.of(Map.of(
                                        "id",
                                        "g",
                                        "name",
                                        "Test",
                                        "size",
                                        100,
                                        "json",
                                        Map.of(),
                                        "parameterValues",
                                        Map.of())))));
        sandbox.attach("experiments", "it", "overrides", EXPERIMENT_OVERRIDES);
        sandbox.attach(
                "experiments",
                "it",
                "pulseLoadHistory",
                with(minimal.apply("experiments.listPulseLoadHistory"), Map.of("dagID", "dag")));
        boolean started = Set.of("autotunes.makeDecision", "autotunes.reset").contains(operation);
        sandbox.put(
                "autotunes",
                with(
                        with(minimal.apply("autotunes.get"), Plain.of("winner", null)),
                        Map.of(
                                "id",
                                "it",
                                "name",
                                "it",
                                "isStarted",
                                started,
                                "isFinished",
                                false,
                                "variants",
                                List.of(Map.of(
                                        "id",
                                        "g",
                                        "name",
                                        "Test",
                                        "size",
                                        100,
                                        "json",
                                        Map.of(),
                                        "parameterValues",
                                        Map.of())))));
        sandbox.attach("autotunes", "it", "overrides", EXPERIMENT_OVERRIDES);
        String status = operation.endsWith(".commitReview") ? "accepted" : "pending";
        for (String group : List.of("gates", "dynamicConfigs", "segments", "experiments", "autotunes")) {
            sandbox.attach(
                    group,
                    "it",
                    "reviews",
                    with(
                            minimal.apply(group + ".getReview"),
                            Map.of(
                                    "review_id",
                                    "review",
                                    "status",
                                    status,
                                    "content",
                                    Map.of(
                                            "type",
                                            group.equals("experiments") || group.equals("autotunes")
                                                    ? "start"
                                                    : "toggle_enabled",
                                            "current",
                                            Map.of(),
                                            "proposed",
                                            Map.of("is_enabled", false)))));
        }
        sandbox.put("holdouts", with(minimal.apply("holdouts.get"), Map.of("id", "it", "name", "holdout")));
        sandbox.put("layers", with(minimal.apply("layers.get"), Map.of("id", "it", "name", "layer")));
        sandbox.attach("layers", "it", "overrides", LAYER_OVERRIDES);
        new Http(sandbox)
                .patch("/gates/it/overrides", Map.of("passingUserIDs", List.of("user"), "failingUserIDs", List.of()));
    }

    /** What full requests refer to by the names of their properties. */
    static void putReferred(
            ConsoleSandbox sandbox, String operation, Function<String, Map<String, @Nullable Object>> minimal) {
        for (String group : List.of(
                "paramStores",
                "prompts",
                "entityProperties",
                "assignmentSources",
                "metricSources",
                "qualifyingEvents",
                "unitIdTypes",
                "events")) {
            sandbox.put(
                    group,
                    with(
                            minimal.apply(group + (READ_IN_LISTS.contains(group) ? ".list" : ".get")),
                            Map.of("id", "it", "name", group.equals("prompts") ? "prompt" : "it")));
        }
        sandbox.attach("prompts", "it", "promptVersions", Map.of("id", "version", "name", "version"));
        if (operation.equals("ingestions.get")) {
            sandbox.put(
                    "ingestions",
                    with(
                            minimal.apply(operation),
                            Map.of("type", "redshift", "dataset", "Events", "source_name", "source_name")));
        } else {
            String dataset = operation.equals("ingestions.patch") ? "Metrics" : "Events";
            new Http(sandbox)
                    .post("/ingestion", Map.of("type", "redshift", "dataset", dataset, "source_name", "source_name"));
        }
        for (String tag : List.of("tags", "tag")) {
            sandbox.put("tags", Map.of("id", tag, "name", tag));
        }
    }

    /** The id of a run of an ingestion that has just been started. */
    static Object run(Http http) {
        return Objects.requireNonNull(http.post(
                        "/ingestion/backfill",
                        Map.of(
                                "type",
                                "redshift",
                                "dataset",
                                "Metrics",
                                "datestamp_start",
                                "2024-01-09",
                                "datestamp_end",
                                "2024-01-10"))
                .data()
                .get("runID"));
    }

    /** The first, with what the second has in addition or in its place. */
    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> base, Map<String, ? extends @Nullable Object> changes) {
        Map<String, @Nullable Object> both = new LinkedHashMap<>(base);
        both.putAll(changes);
        return both;
    }

    /** A sample, with what is there in place of what the schema cannot know. */
    static @Nullable Object fitting(String operation, @Nullable Object sample) {
        if (!(sample instanceof Map<?, ?>)) {
            return sample;
        }
        Map<String, @Nullable Object> fitting = with(Plain.object(sample), FITTING.getOrDefault(operation, Map.of()));
        fitting.replaceAll((name, value) -> REFERRED.getOrDefault(name, value));
        return fitting;
    }

    /** The value of a query parameter that a schema cannot know; null when any will do. */
    static @Nullable String queryValue(String operation, String parameter) {
        if (PARAMETERS.containsKey(parameter)) {
            return PARAMETERS.get(parameter);
        }
        int mark = query(operation).indexOf(parameter + "=");
        if (mark < 0) {
            return null;
        }
        String value = query(operation).substring(mark + parameter.length() + 1);
        return value.contains("&") ? value.substring(0, value.indexOf('&')) : value;
    }
}
