package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.autotunes.AutotuneRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.operations.ExperimentOverrides;
import com.statsig.console.testkit.operations.Reviews;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Autotunes: set up, started, finished by a decision. No variant ever wins by itself. */
final class Autotunes {
    private static final Schema DECISION = Schema.of("id:string decisionReason:string removeTargeting:boolean");
    private static final Schema SCHEDULE = Schema.of("scheduledTime:number");
    private static final Reviews REVIEWS = Reviews.ofTypes(Autotunes::commit);
    private static final ExperimentOverrides OVERRIDES = new ExperimentOverrides(
            "overrides", "userIDOverrides", List.of("groupID", "unitType", "environment"), "autotune_overrides_edit");

    private Autotunes() {}

    static Group group() {
        return new Group("autotunes", "Autotune Experiment", Route.in(AutotuneRoutes.class))
                .schema(Schema.of("name:string description:string variants:array successEvent:string"
                        + " successEventValue:string explorationWindow:" + hours(1, 24, 48, 168, 336)
                        + " attributionWindow:" + hours(1, 2, 4, 24) + " attributionWindowUnit:min|hour|day"
                        + " explorationWindowRate:number longtermExplorationAllocation:number"
                        + " winnerThreshold:80%|90%|95%|98%|99% metadataField:string higherIsBetter:boolean"
                        + " isContextual:boolean metricSourceID:string linkedExperimentName:string"
                        + " goalRichText:string optimizationParameter:occurrence|value valueColumn:string"
                        + " featureList:array idType:string"))
                .createRequires(
                        "name", "variants", "successEvent", "explorationWindow", "attributionWindow", "winnerThreshold")
                .fullUpdateRequires(
                        "variants", "successEvent", "explorationWindow", "attributionWindow", "winnerThreshold")
                .fullyStamped()
                .defaultValue("isStarted", false)
                .defaultValue("description", "")
                .defaultValue("targetApps", List.of())
                .defaultValue("holdoutIDs", List.of())
                .defaultValue("tags", List.of())
                .defaultValue("variants", List.of())
                .defaultValue("successEvent", "")
                .defaultValue("successEventValue", "")
                .defaultValue("explorationWindow", "48hr")
                .defaultValue("attributionWindow", "1hr")
                .defaultValue("winnerThreshold", "95%")
                .defaultValue("winner", null)
                .derived(Autotunes::derived)
                .auditedAs("autotune_experiment_create", "autotune_experiment_edit", "autotune_experiment_delete")
                .on(AutotuneRoutes.LIST, Crud::list)
                .on(AutotuneRoutes.CREATE, Crud::create)
                .on(AutotuneRoutes.GET, Crud::get)
                .on(AutotuneRoutes.UPDATE, Crud::update)
                .on(AutotuneRoutes.PATCH, Crud::patch)
                .on(AutotuneRoutes.DELETE, Crud::delete)
                .on(AutotuneRoutes.START, Autotunes::start)
                .on(AutotuneRoutes.SCHEDULE_START, Autotunes::scheduleStart)
                .on(AutotuneRoutes.MAKE_DECISION, Autotunes::makeDecision)
                .on(AutotuneRoutes.RESET, Autotunes::reset)
                .on(AutotuneRoutes.LIST_REVIEWS, REVIEWS::list)
                .on(AutotuneRoutes.CREATE_REVIEW, REVIEWS::create)
                .on(AutotuneRoutes.GET_REVIEW, REVIEWS::get)
                .on(AutotuneRoutes.EDIT_REVIEW, REVIEWS::edit)
                .on(AutotuneRoutes.CANCEL_REVIEW, REVIEWS::cancel)
                .on(AutotuneRoutes.APPROVE_REVIEW, REVIEWS::approve)
                .on(AutotuneRoutes.COMMIT_REVIEW, REVIEWS::commit)
                .on(AutotuneRoutes.REJECT_REVIEW, REVIEWS::reject)
                .on(AutotuneRoutes.GET_OVERRIDES, OVERRIDES::get)
                .on(AutotuneRoutes.UPDATE_OVERRIDES, OVERRIDES::replace)
                .on(AutotuneRoutes.PATCH_OVERRIDES, OVERRIDES::add)
                .on(AutotuneRoutes.DELETE_OVERRIDES, OVERRIDES::removeAll)
                .on(AutotuneRoutes.DELETE_CONDITIONAL_OVERRIDE, OVERRIDES::removeConditional)
                .on(AutotuneRoutes.DELETE_USER_ID_OVERRIDE, OVERRIDES::removeUser);
    }

    /** The service spells a number of hours in three ways. */
    private static String hours(int... numbers) {
        List<String> spellings = new ArrayList<>();
        for (int number : numbers) {
            spellings.addAll(List.of(number + "hr", number + "hrs", String.valueOf(number)));
        }
        return String.join("|", spellings);
    }

    /** Every variant has an id, made of its name. The id type stays, as no update takes one. */
    private static Map<String, @Nullable Object> derived(Map<String, @Nullable Object> autotune) {
        List<Map<String, @Nullable Object>> variants = new ArrayList<>();
        for (Map<String, @Nullable Object> variant : Plain.objects(autotune.get("variants"))) {
            Map<String, @Nullable Object> complete = new LinkedHashMap<>(variant);
            complete.putIfAbsent("id", autotune.get("id") + "_" + variant.get("name"));
            variants.add(complete);
        }
        Map<String, @Nullable Object> derived = new LinkedHashMap<>(autotune);
        derived.put("variants", variants);
        derived.putIfAbsent("idType", "userID");
        return derived;
    }

    private static Reply start(Call call) {
        start(call, call.resource());
        return Reply.message("Autotune Experiment successfully started.");
    }

    private static Reply scheduleStart(Call call) {
        call.check(SCHEDULE, List.of("scheduledTime"));
        Resource autotune = call.resource();
        requireNotStarted(autotune);
        call.log("schedule_autotune_start", "Scheduled start", autotune.properties(), autotune.properties());
        call.atTime(call.body().get("scheduledTime"), "start", () -> {
            if (!Boolean.TRUE.equals(autotune.properties().get("isStarted"))) {
                start(call, autotune);
            }
        });
        return Reply.message("Successfully scheduled autotune start");
    }

    private static Reply makeDecision(Call call) {
        call.check(DECISION, List.of("id", "decisionReason"));
        decide(call, call.resource(), call.body().get("id"));
        return Reply.message("Decision made for Autotune Experiment.");
    }

    private static Reply reset(Call call) {
        requireStarted(call.resource());
        change(call, call.resource(), Plain.of("isStarted", false, "winner", null));
        return Reply.message("Autotune Experiment successfully restarted.");
    }

    /** Makes the change of an accepted review, as far as a change can be seen. */
    private static void commit(Call call, Map<String, @Nullable Object> review) {
        Map<String, @Nullable Object> proposed = Reviews.proposed(review);
        switch (String.valueOf(review.get("type"))) {
            case "start" -> start(call, call.resource());
            case "make_decision" -> decide(call, call.resource(), proposed.get("winning_group_id"));
            case "delete" -> call.resources().remove(call.resource());
            default -> {}
        }
    }

    private static void start(Call call, Resource autotune) {
        requireNotStarted(autotune);
        change(call, autotune, Plain.of("isStarted", true));
    }

    private static void decide(Call call, Resource autotune, @Nullable Object variant) {
        requireStarted(autotune);
        requireUnfinished(autotune);
        Map<String, @Nullable Object> winner = Plain.objects(
                        autotune.properties().get("variants"))
                .stream()
                .filter(known -> Objects.equals(known.get("id"), variant))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("Group not found: " + variant));
        change(
                call,
                autotune,
                Plain.of("isStarted", false, "winner", Plain.of("id", winner.get("id"), "name", winner.get("name"))));
    }

    private static void change(Call call, Resource autotune, Map<String, @Nullable Object> changes) {
        call.change(autotune, changes, "autotune_experiment_edit");
    }

    private static void requireNotStarted(Resource autotune) {
        requireUnfinished(autotune);
        if (isStarted(autotune)) {
            throw Refusal.badRequest("Autotune experiment has already started");
        }
    }

    private static void requireStarted(Resource autotune) {
        if (!isStarted(autotune) && !isFinished(autotune)) {
            throw Refusal.badRequest("Autotune experiment has not yet started");
        }
    }

    private static void requireUnfinished(Resource autotune) {
        if (isFinished(autotune)) {
            throw Refusal.badRequest("Autotune experiment has already finished");
        }
    }

    private static boolean isStarted(Resource autotune) {
        return Boolean.TRUE.equals(autotune.properties().get("isStarted"));
    }

    private static boolean isFinished(Resource autotune) {
        return autotune.properties().get("winner") != null;
    }
}
