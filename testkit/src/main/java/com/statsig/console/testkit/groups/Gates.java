package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.operations.GateOverrides;
import com.statsig.console.testkit.operations.Pulse;
import com.statsig.console.testkit.operations.References;
import com.statsig.console.testkit.operations.Reviews;
import com.statsig.console.testkit.operations.Rules;
import com.statsig.console.testkit.operations.Status;
import com.statsig.console.testkit.state.Author;
import com.statsig.console.testkit.state.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Feature gates. Nothing is evaluated: pulse results are those that a test has attached. */
final class Gates {
    private static final Reviews REVIEWS = Reviews.ofChanges(Status.ARCHIVED, Status.UNARCHIVED);

    private static final List<String> ARCHIVE_METADATA =
            List.of("archivedAt", "archivedByID", "archivedByName", "archivedByEmail", "archiveReason");
    /** What the end of archiving sets. */
    private static final Map<String, @Nullable Object> UNARCHIVED = unarchived();

    private Gates() {}

    private static Map<String, @Nullable Object> unarchived() {
        Map<String, @Nullable Object> unarchived = new LinkedHashMap<>(Status.UNARCHIVED);
        ARCHIVE_METADATA.forEach(name -> unarchived.put(name, null));
        return unarchived;
    }

    @SuppressWarnings("deprecation")
    static Group group() {
        return new Group("gates", "Gate", Route.in(GateRoutes.class))
                .schema(Schema.of("name:string id:string description:string isEnabled:boolean rules:array tags:array"
                                + " type:TEMPORARY|PERMANENT idType:string targetApps:any creatorID:string?"
                                + " creatorEmail:string? team:string? teamID:string? measureMetricLifts:boolean"
                                + " monitoringMetrics:array reviewSettings:object releasePipelineID:string?"
                                + " isTemplate:boolean")
                        .text("name", 3, 100, Schema.NAME_PATTERN)
                        .text("id", 3, 100, Schema.ID_PATTERN)
                        .text("description", 0, 1000))
                .fullUpdateRequires("isEnabled", "description", "rules")
                .fullyStamped()
                .defaultValue("description", "")
                .defaultValue("idType", "userID")
                .defaultValue("targetApps", List.of())
                .defaultValue("holdoutIDs", List.of())
                .defaultValue("tags", List.of())
                .defaultValue("isEnabled", true)
                .defaultValue("status", "In Progress")
                .defaultValue("rules", List.of())
                .defaultValue("checksPerHour", 0)
                .defaultValue("type", "TEMPORARY")
                .defaultValue("typeReason", "NONE")
                .defaultValue("team", null)
                .defaultValue("reviewSettings", Plain.of("requiredReview", false, "allowedReviewers", List.of()))
                .defaultValue("measureMetricLifts", true)
                .defaultValue("owner", Author.owner())
                .defaultValue("monitoringMetrics", List.of())
                .defaultValue("archivedAt", null)
                .defaultValue("archivedByID", null)
                .defaultValue("archivedByName", null)
                .defaultValue("archivedByEmail", null)
                .defaultValue("archiveReason", null)
                .derived(gate -> Status.of(gate, "In Progress"))
                .filters("idType", "typeReason", "teamID", "releasePipelineID", "creatorName", "creatorID", "tags")
                .filter(
                        "type",
                        (gate, wanted) -> wanted.contains("TEMPLATE")
                                ? Boolean.TRUE.equals(gate.get("isTemplate"))
                                : wanted.contains(gate.get("type")))
                .filter(
                        "store0100Exposures",
                        (gate, wanted) ->
                                wanted.contains(String.valueOf(Boolean.TRUE.equals(gate.get("store0100Exposures")))))
                .filter("targetAppID", "targetApps")
                .filter("passRate", Gates::hasRate)
                .filter("rolloutRate", Gates::hasRate)
                .shows(Gates::withoutArchiveMetadata)
                .hides(gate -> "Archived".equals(gate.get("status")), "includeArchived")
                .auditedAs("gate_create", "gate_update", "config_delete")
                .on(GateRoutes.LIST, Crud::list)
                .on(GateRoutes.CREATE, Crud::create)
                .on(GateRoutes.GET, Crud::get)
                .on(GateRoutes.UPDATE, Crud::update)
                .on(GateRoutes.PATCH, Crud::patch)
                .on(GateRoutes.DELETE, Crud::delete)
                .on(GateRoutes.LIST_VERSIONS, Crud::versions)
                .on(GateRoutes.ENABLE, Crud.set(Plain.of("isEnabled", true)))
                .on(GateRoutes.DISABLE, Crud.set(Plain.of("isEnabled", false)))
                .on(GateRoutes.LAUNCH, Crud.set(Plain.of("isEnabled", true, "status", "Launched")))
                .on(GateRoutes.ARCHIVE, Gates::archive)
                .on(GateRoutes.UNARCHIVE, Crud.set(UNARCHIVED))
                .on(GateRoutes.LIST_RULES, Rules::list)
                .on(GateRoutes.ADD_RULE, Rules::add)
                .on(GateRoutes.PATCH_RULE, Rules::patch)
                .on(GateRoutes.DELETE_RULE, Rules::delete)
                .on(GateRoutes.ADD_RULES, Rules::addAll)
                .on(GateRoutes.PATCH_RULES, Rules::patchAll)
                .on(GateRoutes.ELIGIBLE_REVIEWERS, REVIEWS::eligible)
                .on(GateRoutes.LIST_REVIEWS, REVIEWS::list)
                .on(GateRoutes.CREATE_REVIEW, REVIEWS::create)
                .on(GateRoutes.GET_REVIEW, REVIEWS::get)
                .on(GateRoutes.EDIT_REVIEW, REVIEWS::edit)
                .on(GateRoutes.CANCEL_REVIEW, REVIEWS::cancel)
                .on(GateRoutes.APPROVE_REVIEW, REVIEWS::approve)
                .on(GateRoutes.COMMIT_REVIEW, REVIEWS::commit)
                .on(GateRoutes.REJECT_REVIEW, REVIEWS::reject)
                .on(GateRoutes.GET_OVERRIDES, GateOverrides::get)
                .on(GateRoutes.UPDATE_OVERRIDES, GateOverrides::replace)
                .on(GateRoutes.PATCH_OVERRIDES, GateOverrides::add)
                .on(GateRoutes.DELETE_OVERRIDES, GateOverrides::remove)
                .on(GateRoutes.DELETE_USER_ID_OVERRIDE, GateOverrides::removeUser)
                .on(GateRoutes.LIST_GATE_REFERENCES, References.in("gates"))
                .on(GateRoutes.LIST_DYNAMIC_CONFIG_REFERENCES, References.in("dynamicConfigs"))
                .on(GateRoutes.LIST_EXPERIMENT_REFERENCES, References.in("experiments"))
                .on(GateRoutes.LOAD_PULSE, Pulse::load)
                .on(GateRoutes.LIST_PULSE_LOAD_HISTORY, Pulse::historyOfRule)
                .on(GateRoutes.PULSE_RESULTS, Pulse::resultsOfRule)
                .on(GateRoutes.RESOLVE_ALERT, Gates::resolveAlert)
                .on(GateRoutes.CHECKS, Gates::checks)
                .on(GateRoutes.START_CODE_CLEANUP, Crud.message("Code cleanup started successfully."));
    }

    /** Gates are not evaluated, so the rates are computed from the percentages of the rules. */
    private static boolean hasRate(Map<String, @Nullable Object> gate, List<String> wanted) {
        List<Double> percentages = Plain.objects(gate.get("rules")).stream()
                .flatMap(rule -> rule.get("passPercentage") instanceof Number number
                        ? Stream.of(number.doubleValue())
                        : Stream.of())
                .toList();
        if (percentages.stream().allMatch(percentage -> percentage == 0)) {
            return wanted.contains("0");
        }
        return wanted.contains(percentages.stream().allMatch(percentage -> percentage == 100) ? "100" : "INBETWEEN");
    }

    private static Reply archive(Call call) {
        Map<String, @Nullable Object> archived = new LinkedHashMap<>(Status.ARCHIVED);
        archived.put("archivedAt", call.project().now());
        archived.put("archivedByID", Author.ID);
        archived.put("archivedByName", Author.NAME);
        archived.put("archiveReason", call.body().get("archiveReason"));
        return Crud.set(archived).handle(call);
    }

    /** Who archived a gate, when and why is told on request only. */
    private static Map<String, @Nullable Object> withoutArchiveMetadata(Call call, Map<String, @Nullable Object> gate) {
        if ("true".equals(call.query("includeArchiveMetadata"))) {
            return gate;
        }
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(gate);
        shown.keySet().removeAll(ARCHIVE_METADATA);
        return shown;
    }

    private static Reply resolveAlert(Call call) {
        call.resource();
        return Reply.data(
                "Alert resolved successfully.",
                Plain.of("resolvedAt", call.project().now()));
    }

    private static Reply checks(Call call) {
        boolean checked =
                call.resource().properties().get("checksPerHour") instanceof Number checks && checks.doubleValue() > 0;
        return Reply.data("Gate checks read successfully.", Plain.of("has_production_checks_in_last_7_days", checked));
    }
}
