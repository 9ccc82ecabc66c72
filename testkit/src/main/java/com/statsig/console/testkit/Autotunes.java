package com.statsig.console.testkit;

import com.statsig.console.Route;
import com.statsig.console.autotunes.AutotuneRoutes;
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

    private Autotunes() {}

    static Group group() {
        Group autotunes = new Group("autotunes", "Autotune Experiment", Route.in(AutotuneRoutes.class))
                .schema(Schema.of("name:string description:string variants:array successEvent:string"
                        + " successEventValue:string explorationWindow:" + hours(1, 24, 48, 168, 336)
                        + " attributionWindow:" + hours(1, 2, 4, 24) + " attributionWindowUnit:min|hour|day"
                        + " explorationWindowRate:number longtermExplorationAllocation:number"
                        + " winnerThreshold:80%|90%|95%|98%|99% metadataField:string higherIsBetter:boolean"
                        + " isContextual:boolean metricSourceID:string linkedExperimentName:string"
                        + " goalRichText:string optimizationParameter:occurrence|value valueColumn:string"
                        + " featureList:array idType:string"))
                .createDemands(
                        "name", "variants", "successEvent", "explorationWindow", "attributionWindow", "winnerThreshold")
                .fullUpdateDemands(
                        "variants", "successEvent", "explorationWindow", "attributionWindow", "winnerThreshold")
                .signed(Groups.SIGNED)
                .defaults(
                        "isStarted",
                        false,
                        "description",
                        "",
                        "targetApps",
                        List.of(),
                        "holdoutIDs",
                        List.of(),
                        "tags",
                        List.of(),
                        "variants",
                        List.of(),
                        "successEventValue",
                        "",
                        "winner",
                        null)
                .settled(Autotunes::settled)
                .auditedAs("autotune_experiment_create", "autotune_experiment_edit", "autotune_experiment_delete")
                .reviewsOfType(Autotunes::commit)
                .handler("start", call -> {
                    start(call, call.resource());
                    return Reply.message("Autotune Experiment successfully started.");
                })
                .handler("scheduleStart", call -> {
                    SCHEDULE.check(call.body(), List.of("scheduledTime"));
                    demandNotStarted(call.resource());
                    return Reply.message("Successfully scheduled autotune start");
                })
                .handler("makeDecision", call -> {
                    DECISION.check(call.body(), List.of("id", "decisionReason"));
                    decide(call, call.resource(), call.body().get("id"));
                    return Reply.message("Decision made for Autotune Experiment.");
                })
                .handler("reset", call -> {
                    demandStarted(call.resource());
                    change(call, call.resource(), Plain.of("isStarted", false, "winner", null));
                    return Reply.message("Autotune Experiment successfully restarted.");
                });
        return new GroupOverrides(
                        "overrides",
                        "userIDOverrides",
                        List.of("groupID", "unitType", "environment"),
                        "autotune_overrides_edit")
                .in(autotunes)
                .handler("deleteOverrides", Autotunes::deleteOverrides);
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
    private static Map<String, @Nullable Object> settled(Map<String, @Nullable Object> autotune) {
        List<Map<String, @Nullable Object>> variants = new ArrayList<>();
        for (Map<String, @Nullable Object> variant : Plain.objects(autotune.get("variants"))) {
            Map<String, @Nullable Object> complete = new LinkedHashMap<>(variant);
            complete.putIfAbsent("id", autotune.get("id") + "_" + variant.get("name"));
            variants.add(complete);
        }
        Map<String, @Nullable Object> settled = new LinkedHashMap<>(autotune);
        settled.put("variants", variants);
        settled.putIfAbsent("idType", "userID");
        return settled;
    }

    /** Makes the change of an accepted review, as far as a change can be seen. */
    private static void commit(Call call, Map<String, @Nullable Object> review) {
        Map<String, @Nullable Object> proposed =
                Plain.object(Plain.object(review.get("content")).get("proposed"));
        switch (String.valueOf(review.get("type"))) {
            case "start" -> start(call, call.resource());
            case "make_decision" -> decide(call, call.resource(), proposed.get("winning_group_id"));
            case "delete" -> call.resources().remove(call.resource());
            default -> {}
        }
    }

    private static void start(Call call, Resource autotune) {
        demandNotStarted(autotune);
        change(call, autotune, Plain.of("isStarted", true));
    }

    private static void decide(Call call, Resource autotune, @Nullable Object variant) {
        demandStarted(autotune);
        demandUnfinished(autotune);
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

    /** It takes no body: all overrides go. */
    private static Reply deleteOverrides(Call call) {
        Handler replace = Objects.requireNonNull(call.group().handlers.get("updateOverrides"));
        return replace.handle(call.with(Plain.of("overrides", List.of(), "userIDOverrides", List.of())));
    }

    private static void change(Call call, Resource autotune, Map<String, @Nullable Object> changes) {
        call.change(autotune, changes, "autotune_experiment_edit");
    }

    private static void demandNotStarted(Resource autotune) {
        demandUnfinished(autotune);
        if (isStarted(autotune)) {
            throw Refusal.badRequest("Autotune experiment has already started");
        }
    }

    private static void demandStarted(Resource autotune) {
        if (!isStarted(autotune) && !isFinished(autotune)) {
            throw Refusal.badRequest("Autotune experiment has not yet started");
        }
    }

    private static void demandUnfinished(Resource autotune) {
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
