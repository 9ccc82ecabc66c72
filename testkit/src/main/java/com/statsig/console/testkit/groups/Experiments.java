package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.experiments.ExperimentRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.RequestFacts;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.operations.ExperimentOverrides;
import com.statsig.console.testkit.operations.Pulse;
import com.statsig.console.testkit.operations.Reviews;
import com.statsig.console.testkit.state.Author;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
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

/** Experiments: set up, started, ended by a decision or without one. Their results are those that a test has attached. */
final class Experiments {
    private static final Schema DECISION =
            Schema.of("id:string decisionReason:string removeTargeting:boolean holdout:number");
    private static final Schema ABANDON = Schema.of("decisionReason:string");
    private static final Schema GROUPS = Schema.of("group_names:array");
    private static final Schema SCHEDULE = Schema.of("scheduledTime:number");
    private static final Schema NAME = Schema.of("name:string").text("name", 3, 100);
    private static final int MOST_IDS = 100;
    private static final Set<String> OVER = Set.of("decision_made", "abandoned", "experiment_stopped");
    private static final Reviews REVIEWS = Reviews.ofTypes(Experiments::commit);
    private static final ExperimentOverrides OVERRIDES = new ExperimentOverrides(
            "overrides", "userIDOverrides", List.of("groupID", "unitType", "environment"), "experiment_overrides_edit");

    private Experiments() {}

    @SuppressWarnings("deprecation")
    static Group group() {
        return new Group("experiments", "Experiment", Route.in(ExperimentRoutes.class))
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
                        .text("name", 3, 100, Schema.PLAIN_NAME_PATTERN)
                        .text("id", 3, 100, "[a-zA-Z0-9_-]*")
                        .text("description", 0, 1000))
                .createRequires("name")
                .fullUpdateRequires(
                        "description",
                        "idType",
                        "hypothesis",
                        "groups",
                        "allocation",
                        "targetingGateID",
                        "bonferroniCorrection",
                        "defaultConfidenceInterval",
                        "status")
                .fullyStamped()
                .defaultValue("description", "")
                .defaultValue("idType", "userID")
                .defaultValue("targetApps", List.of())
                .defaultValue("holdoutIDs", List.of())
                .defaultValue("tags", List.of())
                .defaultValue("status", "setup")
                .defaultValue("experimentType", "BASE")
                .defaultValue("launchedGroupID", null)
                .defaultValue("startTime", null)
                .defaultValue("endTime", null)
                .defaultValue("decisionTime", null)
                .defaultValue("layerID", null)
                .defaultValue("hypothesis", "")
                .defaultValue("primaryMetrics", List.of())
                .defaultValue("primaryMetricTags", List.of())
                .defaultValue("secondaryMetrics", List.of())
                .defaultValue("secondaryMetricTags", List.of())
                .defaultValue("groups", List.of(half("Control"), half("Test")))
                .defaultValue("allocation", 100)
                .defaultValue("duration", 14)
                .defaultValue("targetingGateID", "")
                .defaultValue("defaultConfidenceInterval", "95")
                .defaultValue("bonferroniCorrection", false)
                .defaultValue("decisionReason", null)
                .defaultValue("healthChecks", List.of())
                .defaultValue("healthCheckStatus", "WAITING")
                .defaultValue("owner", Author.owner())
                .derived(Experiments::withGroupIds)
                .filters("layerID", "idType", "teamID", "status", "experimentType", "creatorName", "creatorID", "tags")
                .filter("targetAppID", "targetApps")
                .filter(
                        "stale",
                        (experiment, wanted) ->
                                !wanted.contains("true") || Boolean.TRUE.equals(experiment.get("isStale")))
                .filter("createdStartDate", (experiment, days) -> isCreated(experiment, days.get(0), way -> way >= 0))
                .filter("createdEndDate", (experiment, days) -> isCreated(experiment, days.get(0), way -> way <= 0))
                .auditedAs("experiment_create", "experiment_edit", "experiment_delete")
                .on(
                        ExperimentRoutes.LIST,
                        call -> list(call, call.group(), call.resources().list()))
                .on(ExperimentRoutes.CREATE, Crud::create)
                .on(ExperimentRoutes.GET, call -> {
                    checkFields(call);
                    return Reply.data(
                            "Experiment read successfully.",
                            call.fieldsOf(call.resource().properties()));
                })
                .on(ExperimentRoutes.UPDATE, Crud::update)
                .on(ExperimentRoutes.PATCH, Crud::patch)
                .on(ExperimentRoutes.DELETE, Crud::delete)
                .on(ExperimentRoutes.LIST_VERSIONS, Crud::versions)
                .on(ExperimentRoutes.START, call -> {
                    start(call, call.resource());
                    return Reply.message("Experiment successfully started.");
                })
                .on(ExperimentRoutes.SCHEDULE_START, Experiments::scheduleStart)
                .on(ExperimentRoutes.MAKE_DECISION, Experiments::makeDecision)
                .on(ExperimentRoutes.DEFER_DECISION, Experiments::deferDecision)
                .on(ExperimentRoutes.ABANDON, Experiments::abandon)
                .on(ExperimentRoutes.RESET, call -> {
                    reset(call, call.resource());
                    return Reply.message("Experiment successfully restarted.");
                })
                .on(ExperimentRoutes.RESTART_AS_NEW, Experiments::restartAsNew)
                .on(ExperimentRoutes.ARCHIVE, call -> {
                    archive(call, call.resource());
                    return Reply.message("Experiment successfully archived.");
                })
                .on(ExperimentRoutes.UNARCHIVE, call -> {
                    unarchive(call, call.resource());
                    return Reply.message("Experiment successfully unarchived.");
                })
                .on(ExperimentRoutes.ENABLE_GROUPS, call -> switchGroups(call, false))
                .on(ExperimentRoutes.DISABLE_GROUPS, call -> switchGroups(call, true))
                .on(ExperimentRoutes.START_CODE_CLEANUP, Crud.message("Code cleanup started successfully."))
                .on(ExperimentRoutes.ELIGIBLE_REVIEWERS, REVIEWS::eligible)
                .on(ExperimentRoutes.LIST_REVIEWS, REVIEWS::list)
                .on(ExperimentRoutes.CREATE_REVIEW, REVIEWS::create)
                .on(ExperimentRoutes.GET_REVIEW, REVIEWS::get)
                .on(ExperimentRoutes.EDIT_REVIEW, REVIEWS::edit)
                .on(ExperimentRoutes.CANCEL_REVIEW, REVIEWS::cancel)
                .on(ExperimentRoutes.APPROVE_REVIEW, REVIEWS::approve)
                .on(ExperimentRoutes.COMMIT_REVIEW, REVIEWS::commit)
                .on(ExperimentRoutes.REJECT_REVIEW, REVIEWS::reject)
                .on(ExperimentRoutes.GET_OVERRIDES, OVERRIDES::get)
                .on(ExperimentRoutes.UPDATE_OVERRIDES, OVERRIDES::replace)
                .on(ExperimentRoutes.PATCH_OVERRIDES, OVERRIDES::add)
                .on(ExperimentRoutes.DELETE_OVERRIDES, OVERRIDES::remove)
                .on(ExperimentRoutes.DELETE_CONDITIONAL_OVERRIDE, OVERRIDES::removeConditional)
                .on(ExperimentRoutes.DELETE_USER_ID_OVERRIDE, OVERRIDES::removeUser)
                .on(ExperimentRoutes.PULSE_RESULTS, Experiments::pulseResults)
                .on(ExperimentRoutes.PULSE_METRIC_RESULT, Experiments::pulseMetricResult)
                .on(ExperimentRoutes.LOAD_PULSE, Pulse::loadAll)
                .on(ExperimentRoutes.LIST_PULSE_LOAD_HISTORY, Pulse::history)
                .on(ExperimentRoutes.GET_PULSE_LOAD_HISTORY, Pulse::details)
                .on(ExperimentRoutes.CANCEL_PULSE_LOAD, Pulse::cancel)
                .on(ExperimentRoutes.SUMMARY_CHARTS, Experiments::summaryCharts)
                .on(ExperimentRoutes.CUMULATIVE_EXPOSURES, Experiments::cumulativeExposures)
                .on(ExperimentRoutes.DIMENSIONAL_EXPOSURES, Experiments::dimensionalExposures)
                .on(ExperimentRoutes.DIAGNOSTICS_CHECKS, Experiments::diagnostics)
                .on(ExperimentRoutes.EXPOSURE_COUNT, Experiments::exposureCount)
                .on(ExperimentRoutes.CONTEXT, Experiments::context)
                .on(ExperimentRoutes.LIST_ALERTS, Experiments::alerts)
                .on(ExperimentRoutes.RAISE_ALERT, Experiments::raiseAlert)
                .on(ExperimentRoutes.RESOLVE_ALERT, Experiments::resolveAlert);
    }

    /** Those of the experiments that the query selects; of ids that are not there nothing is said. */
    static Reply list(Call call, Group group, List<Resource> experiments) {
        checkFields(call);
        List<String> ids = call.queries("ids");
        if (ids.size() > MOST_IDS) {
            throw Refusal.invalid("ids", "Array must contain at most " + MOST_IDS + " element(s)");
        }
        List<Resource> selected = group.select(experiments, call.query()).stream()
                .filter(experiment -> ids.isEmpty() || ids.contains(experiment.id()))
                .toList();
        return call.page(
                "Experiments listed successfully.", selected, experiment -> call.fieldsOf(experiment.properties()));
    }

    private static void checkFields(Call call) {
        if (!RequestFacts.fields(call.route()).containsAll(call.queries("fields"))) {
            throw Refusal.badRequest("Invalid field(s) requested.");
        }
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
        Map<String, @Nullable Object> derived = new LinkedHashMap<>(experiment);
        derived.put("groups", groups);
        return derived;
    }

    private static boolean isCreated(Map<String, @Nullable Object> experiment, String day, IntPredicate way) {
        return experiment.get("createdTime") instanceof Number time
                && way.test(day(time.longValue()).compareTo(day));
    }

    private static void start(Call call, Resource experiment) {
        requireSetup(experiment);
        call.change(
                experiment,
                Plain.of("status", "active", "startTime", call.project().now()),
                "experiment_start");
    }

    private static Reply scheduleStart(Call call) {
        call.check(SCHEDULE, List.of("scheduledTime"));
        Resource experiment = call.resource();
        requireSetup(experiment);
        Object time = call.body().get("scheduledTime");
        call.change(experiment, Plain.of("scheduledStartTime", time), "schedule_experiment_start");
        call.atTime(time, "start", () -> {
            if ("setup".equals(experiment.properties().get("status"))) {
                start(call, experiment);
            }
        });
        return Reply.message("Successfully scheduled experiment start");
    }

    private static Reply makeDecision(Call call) {
        Map<String, @Nullable Object> body = call.body();
        call.check(DECISION, List.of("id", "decisionReason"));
        decide(call, call.resource(), body.get("id"), body.get("decisionReason"));
        return Reply.message("Decision made for Experiment.");
    }

    private static void decide(Call call, Resource experiment, @Nullable Object group, @Nullable Object reason) {
        requireRunning(experiment);
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

    private static Reply deferDecision(Call call) {
        requireRunning(call.resource());
        Object reason = call.body().get("stopReason");
        end(
                call,
                call.resource(),
                Plain.of("status", "experiment_stopped", "decisionReason", reason),
                "experiment_stopped");
        return Reply.message("Experiment successfully concluded.");
    }

    private static Reply abandon(Call call) {
        call.check(ABANDON, List.of("decisionReason"));
        abandon(call, call.resource(), call.body().get("decisionReason"));
        return Reply.message("Experiment successfully abandoned.");
    }

    private static void abandon(Call call, Resource experiment, @Nullable Object reason) {
        if ("abandoned".equals(experiment.properties().get("status"))) {
            throw Refusal.badRequest("Experiment " + experiment.id() + " is already abandoned");
        }
        requireRunning(experiment);
        end(call, experiment, Plain.of("status", "abandoned", "decisionReason", reason), "experiment_abandon");
    }

    private static void end(Call call, Resource experiment, Map<String, @Nullable Object> changes, String auditAction) {
        changes.put("endTime", call.project().now());
        call.change(experiment, changes, auditAction);
    }

    private static void reset(Call call, Resource experiment) {
        requireStarted(experiment);
        call.change(
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
        call.change(experiment, Plain.of("status", "archived"), "archive_experiment");
    }

    /** It is what it was before it was archived. */
    private static void unarchive(Call call, Resource experiment) {
        Object before = experiment.part("versions").stream()
                .map(version -> version.get("status"))
                .filter(status -> !"archived".equals(status))
                .findFirst()
                .orElse("setup");
        call.change(experiment, Plain.of("status", before), "unarchive_experiment");
    }

    private static Reply restartAsNew(Call call) {
        Resource experiment = call.resource();
        Map<String, @Nullable Object> body = call.body();
        call.check(NAME, List.of("name"));
        requireStarted(experiment);
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        experiment.properties().forEach((name, value) -> {
            if (value != null
                    && call.group().schema().has(name)
                    && !Set.of("status", "launchedGroupID", "decisionReason").contains(name)) {
                copy.put(name, value);
            }
        });
        copy.remove("id");
        copy.putAll(body);
        return Crud.create(call.with(copy)).withStatus(200);
    }

    private static Reply switchGroups(Call call, boolean disabled) {
        call.check(GROUPS, List.of("group_names"));
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
        return call.change(experiment, Plain.of("groups", groups), "experiment_group_disable");
    }

    /** Makes the change of an accepted review, as far as a change can be seen. */
    private static void commit(Call call, Map<String, @Nullable Object> review) {
        Resource experiment = call.resource();
        Map<String, @Nullable Object> proposed = Reviews.proposed(review);
        switch (String.valueOf(review.get("type"))) {
            case "start" -> start(call, experiment);
            case "make_decision" -> decide(call, experiment, proposed.get("winning_group_id"), proposed.get("reason"));
            case "abandon" -> abandon(call, experiment, proposed.get("reason"));
            case "restart" -> reset(call, experiment);
            case "archive" -> archive(call, experiment);
            case "unarchive" -> unarchive(call, experiment);
            case "delete" -> call.resources().remove(experiment);
            case "update_team" ->
                call.change(experiment, Plain.of("teamID", proposed.get("team_id")), "experiment_edit");
            case "change_enabled_groups" -> {
                setDisabled(call, experiment, Plain.texts(proposed.get("enabled_group_names")), false);
                setDisabled(call, experiment, Plain.texts(proposed.get("disabled_group_names")), true);
            }
            case "update_settings" ->
                call.change(experiment, Plain.object(proposed.get("settings")), "experiment_edit");
            default -> {}
        }
    }

    private static void requireSetup(Resource experiment) {
        if (!"setup".equals(experiment.properties().get("status"))) {
            throw Refusal.badRequest("Experiment has already started");
        }
    }

    private static void requireStarted(Resource experiment) {
        if ("setup".equals(experiment.properties().get("status"))) {
            throw Refusal.badRequest("Experiment has not yet started");
        }
    }

    private static void requireRunning(Resource experiment) {
        requireStarted(experiment);
        if (OVER.contains(String.valueOf(experiment.properties().get("status")))) {
            throw Refusal.badRequest("Experiment has already finished");
        }
    }

    private static Reply pulseResults(Call call) {
        requireGroups(call);
        return attached(
                call,
                "pulseResults",
                "Successfully loaded Pulse Results",
                Plain.of(
                        "ds",
                        call.project().today().toString(),
                        "primaryMetrics",
                        List.of(),
                        "secondaryMetrics",
                        List.of()));
    }

    private static Reply pulseMetricResult(Call call) {
        requireGroups(call);
        return attached(
                call,
                "pulseMetricResults",
                "Successfully loaded Pulse Results",
                Plain.of("ds", call.project().today().toString(), "dimensionResults", List.of()));
    }

    private static void requireGroups(Call call) {
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

    private static Reply summaryCharts(Call call) {
        return attached(
                call,
                "summaryCharts",
                "Summary charts read successfully.",
                Plain.of("experimentID", call.resource().id(), "sections", List.of()));
    }

    private static Reply dimensionalExposures(Call call) {
        return attached(
                call,
                "dimensionalExposures",
                "Dimensional exposures read successfully.",
                Plain.of("ds", call.project().today().toString(), "dimensions", List.of()));
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
        LocalDate end = call.query("endDate") == null ? call.project().today() : call.day("endDate");
        LocalDate start = call.query("startDate") == null
                ? end.minusDays(call.number("lastDays", 1, 90, 7))
                : call.day("startDate");
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
                        start.toString(),
                        "endDate",
                        end.toString(),
                        "data",
                        List.of()));
    }

    private static Reply exposureCount(Call call) {
        Map<String, @Nullable Object> none =
                Plain.of("id", call.parameter("experimentName"), "pastDay", 0, "past7Days", 0);
        return Reply.of(200, Plain.of("gates", List.of(), "experiments", List.of(none), "dynamicConfigs", List.of()));
    }

    private static Reply context(Call call) {
        Resource experiment = call.resource();
        return Reply.data(
                "Experiment context read successfully.",
                Plain.of(
                        "experimentID",
                        experiment.id(),
                        "context",
                        "Hypothesis: " + experiment.properties().get("hypothesis")));
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
        Map<String, @Nullable Object> raised = alert(
                call,
                "Alert",
                Objects.requireNonNullElse(call.body().get("comment"), ""),
                Objects.requireNonNullElse(call.body().get("source"), ""));
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

    private static String day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC).toString();
    }
}
