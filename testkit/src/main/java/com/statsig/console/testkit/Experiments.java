package com.statsig.console.testkit;

import com.statsig.console.Route;
import com.statsig.console.experiments.ExperimentRoutes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Experiments: set up, started, ended by a decision or without one. Their results are those a test has put there. */
final class Experiments {
    private static final Schema DECISION =
            Schema.of("id:string decisionReason:string removeTargeting:boolean holdout:number");
    private static final Schema ABANDON = Schema.of("decisionReason:string");
    private static final Schema GROUPS = Schema.of("group_names:array");
    private static final Schema SCHEDULE = Schema.of("scheduledTime:number");
    private static final Schema NAME = Schema.of("name:string").text("name", 3, 100);
    private static final Set<String> OVER = Set.of("decision_made", "abandoned", "experiment_stopped");

    private Experiments() {}

    static Group group() {
        Group experiments = new Group("experiments", "Experiment", Route.in(ExperimentRoutes.class))
                .schema(Schema.of("name:string id:string description:string idType:string layerID:string"
                                + " hypothesis:string links:array groups:array controlGroupID:string allocation:number"
                                + " primaryMetrics:array primaryMetricTags:array secondaryMetrics:array"
                                + " secondaryMetricTags:array otherMetrics:array targetApps:any tags:array"
                                + " duration:number targetExposures:number targetingGateID:string?"
                                + " sequentialTesting:boolean bonferroniCorrection:boolean"
                                + " defaultConfidenceInterval:80|90|95|98|99 launchedGroupID:string?"
                                + " status:active|setup|decision_made|abandoned|archived|experiment_stopped"
                                + "|assignment_stopped creatorID:string? creatorEmail:string? team:string?"
                                + " teamID:string? decisionReason:string")
                        .text("name", 3, 100, "[a-zA-Z0-9_\\- ]*")
                        .text("id", 3, 100, "[a-zA-Z0-9_-]*")
                        .text("description", 0, 1000))
                .createDemands("name")
                .fullUpdateDemands(
                        "description",
                        "idType",
                        "hypothesis",
                        "groups",
                        "allocation",
                        "targetingGateID",
                        "bonferroniCorrection",
                        "defaultConfidenceInterval",
                        "status")
                .signed(Groups.SIGNED)
                .defaults(
                        "description",
                        "",
                        "idType",
                        "userID",
                        "targetApps",
                        List.of(),
                        "holdoutIDs",
                        List.of(),
                        "tags",
                        List.of(),
                        "status",
                        "setup",
                        "experimentType",
                        "BASE",
                        "launchedGroupID",
                        null,
                        "startTime",
                        null,
                        "endTime",
                        null,
                        "decisionTime",
                        null,
                        "layerID",
                        null,
                        "hypothesis",
                        "",
                        "primaryMetrics",
                        List.of(),
                        "primaryMetricTags",
                        List.of(),
                        "secondaryMetrics",
                        List.of(),
                        "secondaryMetricTags",
                        List.of(),
                        "groups",
                        List.of(half("Control"), half("Test")),
                        "allocation",
                        100,
                        "duration",
                        14,
                        "targetingGateID",
                        "",
                        "defaultConfidenceInterval",
                        "95",
                        "bonferroniCorrection",
                        false,
                        "decisionReason",
                        null,
                        "healthChecks",
                        List.of(),
                        "healthCheckStatus",
                        "WAITING",
                        "owner",
                        Groups.owner())
                .settled(Experiments::withGroupIds)
                .filters("layerID", "idType", "teamID", "status", "experimentType", "creatorName", "creatorID", "tags")
                .filter("targetAppID", "targetApps")
                .filter(
                        "stale",
                        (experiment, wanted) ->
                                !wanted.contains("true") || Boolean.TRUE.equals(experiment.get("isStale")))
                .filter("createdStartDate", (experiment, days) -> isCreated(experiment, days.get(0), way -> way >= 0))
                .filter("createdEndDate", (experiment, days) -> isCreated(experiment, days.get(0), way -> way <= 0))
                .auditedAs("experiment_create", "experiment_edit", "experiment_delete");
        return new GroupOverrides(
                        "overrides",
                        "userIDOverrides",
                        List.of("groupID", "unitType", "environment"),
                        "experiment_overrides_edit")
                .in(withResults(withLife(experiments)));
    }

    private static Group withLife(Group experiments) {
        return experiments
                .reviewsOfType(Experiments::commit)
                .handler("start", call -> {
                    start(call, call.resource());
                    return Reply.message("Experiment successfully started.");
                })
                .handler("scheduleStart", call -> {
                    SCHEDULE.check(call.body(), List.of("scheduledTime"));
                    demandSetup(call.resource());
                    return Reply.message("Successfully scheduled experiment start");
                })
                .handler("makeDecision", call -> {
                    DECISION.check(call.body(), List.of("id", "decisionReason"));
                    decide(
                            call,
                            call.resource(),
                            call.body().get("id"),
                            call.body().get("decisionReason"));
                    return Reply.message("Decision made for Experiment.");
                })
                .handler("deferDecision", call -> {
                    demandRunning(call.resource());
                    Object reason = call.body().get("stopReason");
                    end(
                            call,
                            call.resource(),
                            Plain.of("status", "experiment_stopped", "decisionReason", reason),
                            "experiment_stopped");
                    return Reply.message("Experiment successfully concluded.");
                })
                .handler("abandon", call -> {
                    ABANDON.check(call.body(), List.of("decisionReason"));
                    abandon(call, call.resource(), call.body().get("decisionReason"));
                    return Reply.message("Experiment successfully abandoned.");
                })
                .handler("reset", call -> {
                    reset(call, call.resource());
                    return Reply.message("Experiment successfully restarted.");
                })
                .handler("restartAsNew", Experiments::restartAsNew)
                .handler("archive", call -> {
                    archive(call, call.resource());
                    return Reply.message("Experiment successfully archived.");
                })
                .handler("unarchive", call -> {
                    unarchive(call, call.resource());
                    return Reply.message("Experiment successfully unarchived.");
                })
                .handler("enableGroups", call -> switchGroups(call, false))
                .handler("disableGroups", call -> switchGroups(call, true))
                .handler("startCodeCleanup", call -> {
                    call.resource();
                    return Reply.message("Code cleanup started successfully.");
                });
    }

    private static Group withResults(Group experiments) {
        return experiments
                .handler("pulseResults", call -> {
                    demandGroups(call);
                    return attached(
                            call,
                            "pulseResults",
                            "Successfully loaded Pulse Results",
                            Plain.of("ds", today(call), "primaryMetrics", List.of(), "secondaryMetrics", List.of()));
                })
                .handler("pulseMetricResult", call -> {
                    demandGroups(call);
                    return attached(
                            call,
                            "pulseMetricResults",
                            "Successfully loaded Pulse Results",
                            Plain.of("ds", today(call), "dimensionResults", List.of()));
                })
                .handler(
                        "summaryCharts",
                        call -> attached(
                                call,
                                "summaryCharts",
                                "Summary charts read successfully.",
                                Plain.of("experimentID", call.resource().id, "sections", List.of())))
                .handler(
                        "dimensionalExposures",
                        call -> attached(
                                call,
                                "dimensionalExposures",
                                "Dimensional exposures read successfully.",
                                Plain.of("ds", today(call), "dimensions", List.of())))
                .handler("cumulativeExposures", Experiments::cumulativeExposures)
                .handler("diagnosticsChecks", Experiments::diagnostics)
                .handler(
                        "exposureCount",
                        call -> Reply.of(
                                200,
                                Plain.of(
                                        "gates",
                                        List.of(),
                                        "experiments",
                                        List.of(Plain.of(
                                                "id", call.parameter("experimentName"), "pastDay", 0, "past7Days", 0)),
                                        "dynamicConfigs",
                                        List.of())))
                .handler(
                        "context",
                        call -> Reply.data(
                                "Experiment context read successfully.",
                                Plain.of(
                                        "experimentID",
                                        call.resource().id,
                                        "context",
                                        "Hypothesis: "
                                                + call.resource().properties().get("hypothesis"))))
                .handler("loadPulse", Pulse::loadAll)
                .handler("listPulseLoadHistory", Pulse::historyOfAll)
                .handler("getPulseLoadHistory", Pulse::details)
                .handler("cancelPulseLoad", Pulse::cancel)
                .handler("listAlerts", Experiments::alerts)
                .handler("raiseAlert", Experiments::raiseAlert)
                .handler("resolveAlert", Experiments::resolveAlert);
    }

    private static Map<String, @Nullable Object> half(String name) {
        return Plain.of("name", name, "size", 50, "parameterValues", Map.of());
    }

    /** Every group has an id; what requests leave out is made of the name. */
    private static Map<String, @Nullable Object> withGroupIds(Map<String, @Nullable Object> experiment) {
        List<Map<String, @Nullable Object>> groups = new ArrayList<>();
        for (Map<String, @Nullable Object> group : Plain.objects(experiment.get("groups"))) {
            Map<String, @Nullable Object> complete = Plain.of("name", group.get("name"), "id", group.get("id"));
            complete.putAll(group);
            if (complete.get("id") == null) {
                complete.put("id", experiment.get("id") + "_" + group.get("name"));
            }
            groups.add(complete);
        }
        Map<String, @Nullable Object> settled = new LinkedHashMap<>(experiment);
        settled.put("groups", groups);
        return settled;
    }

    private static boolean isCreated(Map<String, @Nullable Object> experiment, String day, IntPredicate way) {
        return experiment.get("createdTime") instanceof Number time
                && way.test(day(time.longValue()).compareTo(day));
    }

    private static void start(Call call, Resource experiment) {
        demandSetup(experiment);
        change(
                call,
                experiment,
                Plain.of("status", "active", "startTime", call.project().now()),
                "experiment_start");
    }

    private static void decide(Call call, Resource experiment, @Nullable Object group, @Nullable Object reason) {
        demandRunning(experiment);
        if (Plain.objects(experiment.properties().get("groups")).stream()
                .noneMatch(known -> Objects.equals(known.get("id"), group))) {
            throw Refusal.badRequest("Group not found: " + group);
        }
        end(
                call,
                experiment,
                Plain.of(
                        "status",
                        "decision_made",
                        "launchedGroupID",
                        group,
                        "decisionReason",
                        reason,
                        "decisionTime",
                        call.project().now()),
                "experiment_decision_make");
    }

    private static void abandon(Call call, Resource experiment, @Nullable Object reason) {
        if ("abandoned".equals(experiment.properties().get("status"))) {
            throw Refusal.badRequest("Experiment " + experiment.id + " is already abandoned");
        }
        demandRunning(experiment);
        end(call, experiment, Plain.of("status", "abandoned", "decisionReason", reason), "experiment_abandon");
    }

    private static void reset(Call call, Resource experiment) {
        demandStarted(experiment);
        change(
                call,
                experiment,
                Plain.of(
                        "status",
                        "setup",
                        "startTime",
                        null,
                        "endTime",
                        null,
                        "decisionTime",
                        null,
                        "decisionReason",
                        null,
                        "launchedGroupID",
                        null),
                "experiment_restart");
    }

    private static void archive(Call call, Resource experiment) {
        change(call, experiment, Plain.of("status", "archived"), "archive_experiment");
    }

    /** It is what it was before it was archived. */
    private static void unarchive(Call call, Resource experiment) {
        Object before = experiment.part("versions").stream()
                .map(version -> version.get("status"))
                .filter(status -> !"archived".equals(status))
                .findFirst()
                .orElse("setup");
        change(call, experiment, Plain.of("status", before), "unarchive_experiment");
    }

    private static Reply restartAsNew(Call call) {
        Resource experiment = call.resource();
        Map<String, @Nullable Object> body = call.body();
        NAME.check(body, List.of("name"));
        demandStarted(experiment);
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        experiment.properties().forEach((name, value) -> {
            if (value != null
                    && call.group().schema.has(name)
                    && !Set.of("status", "launchedGroupID", "decisionReason").contains(name)) {
                copy.put(name, value);
            }
        });
        copy.remove("id");
        copy.putAll(body);
        return Crud.create(call.with(copy)).withStatus(200);
    }

    private static Reply switchGroups(Call call, boolean disabled) {
        GROUPS.check(call.body(), List.of("group_names"));
        Map<String, @Nullable Object> properties =
                setDisabled(call, call.resource(), Plain.texts(call.body().get("group_names")), disabled);
        return Reply.data("Experiment updated successfully.", properties).withStatus(201);
    }

    private static Map<String, @Nullable Object> setDisabled(
            Call call, Resource experiment, List<String> names, boolean disabled) {
        List<Map<String, @Nullable Object>> groups = new ArrayList<>();
        List<String> unknown = new ArrayList<>(names);
        for (Map<String, @Nullable Object> group :
                Plain.objects(experiment.properties().get("groups"))) {
            Map<String, @Nullable Object> switched = new LinkedHashMap<>(group);
            if (unknown.remove(String.valueOf(group.get("name")))) {
                switched.put("disabled", disabled);
            }
            groups.add(switched);
        }
        if (!unknown.isEmpty()) {
            throw Refusal.badRequest("Group(s) not found: " + unknown);
        }
        return change(call, experiment, Plain.of("groups", groups), "experiment_group_disable");
    }

    /** Makes the change of an accepted review, as far as a change can be seen. */
    private static void commit(Call call, Map<String, @Nullable Object> review) {
        Resource experiment = call.resource();
        Map<String, @Nullable Object> proposed =
                Plain.object(Plain.object(review.get("content")).get("proposed"));
        switch (String.valueOf(review.get("type"))) {
            case "start" -> start(call, experiment);
            case "make_decision" -> decide(call, experiment, proposed.get("winning_group_id"), proposed.get("reason"));
            case "abandon" -> abandon(call, experiment, proposed.get("reason"));
            case "restart" -> reset(call, experiment);
            case "archive" -> archive(call, experiment);
            case "unarchive" -> unarchive(call, experiment);
            case "delete" -> call.resources().remove(experiment);
            case "update_team" ->
                change(call, experiment, Plain.of("teamID", proposed.get("team_id")), "experiment_edit");
            case "change_enabled_groups" -> {
                setDisabled(call, experiment, Plain.texts(proposed.get("enabled_group_names")), false);
                setDisabled(call, experiment, Plain.texts(proposed.get("disabled_group_names")), true);
            }
            case "update_settings" ->
                change(call, experiment, Plain.object(proposed.get("settings")), "experiment_edit");
            default -> {}
        }
    }

    private static void end(Call call, Resource experiment, Map<String, @Nullable Object> changes, String auditAction) {
        changes.put("endTime", call.project().now());
        change(call, experiment, changes, auditAction);
    }

    private static Map<String, @Nullable Object> change(
            Call call, Resource experiment, Map<String, @Nullable Object> changes, String auditAction) {
        return call.change(experiment, changes, auditAction);
    }

    private static void demandSetup(Resource experiment) {
        if (!"setup".equals(experiment.properties().get("status"))) {
            throw Refusal.badRequest("Experiment has already started");
        }
    }

    private static void demandStarted(Resource experiment) {
        if ("setup".equals(experiment.properties().get("status"))) {
            throw Refusal.badRequest("Experiment has not yet started");
        }
    }

    private static void demandRunning(Resource experiment) {
        demandStarted(experiment);
        if (OVER.contains(String.valueOf(experiment.properties().get("status")))) {
            throw Refusal.badRequest("Experiment has already finished");
        }
    }

    private static void demandGroups(Call call) {
        for (String name : List.of("control", "test")) {
            if (call.query(name) == null) {
                throw Refusal.invalid(name, "Required");
            }
        }
    }

    private static Reply attached(Call call, String part, String message, Map<String, @Nullable Object> otherwise) {
        List<Map<String, @Nullable Object>> put = call.resource().part(part);
        return Reply.data(message, put.isEmpty() ? otherwise : put.get(0));
    }

    /** A group of which nothing was attached has no exposures. */
    private static Reply cumulativeExposures(Call call) {
        List<Map<String, @Nullable Object>> put = call.resource().part("cumulativeExposures");
        return Reply.data(
                "Successfully loaded Cumulative Exposures",
                Plain.objects(call.resource().properties().get("groups")).stream()
                        .map(group -> put.stream()
                                .filter(exposures -> Objects.equals(exposures.get("groupID"), group.get("id")))
                                .findFirst()
                                .orElseGet(() -> Plain.of(
                                        "groupID",
                                        group.get("id"),
                                        "groupName",
                                        group.get("name"),
                                        "results",
                                        List.of())))
                        .toList());
    }

    private static Reply diagnostics(Call call) {
        String end = Objects.requireNonNullElse(call.query("endDate"), today(call));
        String start = Objects.requireNonNullElse(
                call.query("startDate"),
                LocalDate.parse(end)
                        .minusDays(call.number("lastDays", 1, 90, 30))
                        .toString());
        Map<String, @Nullable Object> experiment = call.resource().properties();
        return attached(
                call,
                "diagnostics",
                "Diagnostics read successfully.",
                Plain.of(
                        "experimentName",
                        experiment.get("name"),
                        "type",
                        Objects.requireNonNullElse(call.query("type"), "daily_cumulative_checks"),
                        "unit_id_type",
                        experiment.get("idType"),
                        "startDate",
                        start,
                        "endDate",
                        end,
                        "data",
                        List.of()));
    }

    private static Reply alerts(Call call) {
        Map<String, @Nullable Object> alerts = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> alert : call.resource().part("alerts")) {
            Map<String, @Nullable Object> status = new LinkedHashMap<>(alert);
            alerts.put(String.valueOf(status.remove("metricId")), status);
        }
        return Reply.data("Alert statuses read successfully.", Plain.of("alerts", alerts));
    }

    private static Reply raiseAlert(Call call) {
        Map<String, @Nullable Object> raised =
                alert(call, "Alert", call.body().get("comment"), call.body().get("source"));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>(raised);
        answer.remove("arms");
        return Reply.data("Alert raised successfully.", answer);
    }

    private static Reply resolveAlert(Call call) {
        alert(call, "OK", call.body().get("reasoning"), null);
        return Reply.data(
                "Alert resolved successfully.",
                Plain.of("resolvedAt", call.project().now()));
    }

    private static Map<String, @Nullable Object> alert(
            Call call, String status, @Nullable Object comment, @Nullable Object source) {
        String metric = call.parameter("metricId");
        List<Map<String, @Nullable Object>> alerts = call.resource().part("alerts");
        alerts.removeIf(alert -> metric.equals(alert.get("metricId")));
        Map<String, @Nullable Object> alert = Plain.of(
                "metricId",
                metric,
                "status",
                status,
                "timestamp",
                call.project().now(),
                "comment",
                comment,
                "source",
                source,
                "arms",
                List.of());
        alerts.add(Plain.frozen(alert));
        return alert;
    }

    private static String today(Call call) {
        return day(call.project().now());
    }

    private static String day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC).toString();
    }
}
