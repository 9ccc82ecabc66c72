package com.statsig.console.testkit;

import com.statsig.console.Route;
import com.statsig.console.holdouts.HoldoutRoutes;
import com.statsig.console.layers.LayerRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Experiments, and what several of them share. */
final class ExperimentGroups {
    private static final String NAME_PATTERN = "[a-zA-Z0-9_\\- ]*";

    private ExperimentGroups() {}

    static Group holdouts() {
        return new Group("holdouts", "Holdout", Route.in(HoldoutRoutes.class))
                .schema(Schema.of("name:string description:string idType:string teamID:string? isEnabled:boolean"
                                + " passPercentage:number gateIDs:array experimentIDs:array layerIDs:array"
                                + " isGlobal:boolean targetingGateID:string? monitoringMetrics:array")
                        .text("name", 3, 100, NAME_PATTERN)
                        .text("description", 0, 1000))
                .createDemands("name")
                .created(200)
                .fullUpdateDemands(
                        "isEnabled",
                        "description",
                        "passPercentage",
                        "gateIDs",
                        "experimentIDs",
                        "layerIDs",
                        "isGlobal",
                        "targetingGateID")
                .signed(Groups.SIGNED)
                .defaults(
                        "description",
                        "",
                        "idType",
                        "userID",
                        "targetApps",
                        List.of(),
                        "tags",
                        List.of(),
                        "team",
                        null,
                        "isEnabled",
                        false,
                        "isGlobal",
                        false,
                        "passPercentage",
                        0,
                        "gateIDs",
                        List.of(),
                        "experimentIDs",
                        List.of(),
                        "layerIDs",
                        List.of(),
                        "targetingGateID",
                        null)
                .translated(ExperimentGroups::targeting)
                .handler("pulseResults", Pulse::results)
                .filters("creatorName", "creatorID", "tags")
                .auditedAs("holdout_create", "holdout_update", "holdout_delete");
    }

    private static void targeting(Call call, Map<String, @Nullable Object> changes) {
        if (changes.containsKey("targetingGateID")) {
            changes.put("targetingGateID", internalTargeting(call, changes.get("targetingGateID")));
        }
    }

    /** A holdout is written by the id of the gate and reads as its internal id; null leaves it, and "" clears it. */
    private static @Nullable Object internalTargeting(Call call, @Nullable Object gate) {
        Object now = call.resource().properties().get("targetingGateID");
        if (gate == null) {
            return now;
        }
        if (!(gate instanceof String id) || id.isEmpty()) {
            return "".equals(gate) ? null : gate;
        }
        boolean isInternal = id.equals(now)
                || call.project().resources("gates").list().stream()
                        .anyMatch(known -> id.equals(IdSource.internalIdOf(known.id)));
        if (isInternal) {
            throw Refusal.badRequest("Gate not found: " + id + " is an internal id");
        }
        return IdSource.internalIdOf(id);
    }

    static Group layers() {
        Group layers = new Group("layers", "Layer", Route.in(LayerRoutes.class))
                .schema(Schema.of("name:string description:string idType:string targetApps:any team:string"
                                + " parameters:array")
                        .text("name", 3, 100, NAME_PATTERN)
                        .text("description", 0, 1000))
                .createDemands("name", "idType")
                .id((body, ids) -> ids.next())
                .fullUpdateDemands("description", "parameters")
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
                        "team",
                        null,
                        "isImplicitLayer",
                        false,
                        "parameters",
                        List.of())
                .handler("update", call -> {
                    checkParameters(call);
                    return Crud.update(call);
                })
                .handler("patch", call -> {
                    checkParameters(call);
                    return Crud.patch(call);
                })
                .handler("delete", ExperimentGroups::deleteLayer)
                .handler(
                        "listExperiments",
                        call -> call.page(
                                "Experiments listed successfully.", experimentsOf(call), Resource::properties))
                .auditedAs("layer_create", "layer_edit", "layer_delete");
        return new GroupOverrides(
                        "conditionalOverrides",
                        "idOverrides",
                        List.of("groupName", "experimentName", "idType", "environment"),
                        "layer_overrides_edit")
                .in(layers);
    }

    /** A request that has parameters must have all there are. */
    private static void checkParameters(Call call) {
        Object parameters = call.body().get("parameters");
        if (!(parameters instanceof List)) {
            return;
        }
        List<Object> missing = new ArrayList<>();
        for (Map<String, @Nullable Object> parameter :
                Plain.objects(call.resource().properties().get("parameters"))) {
            Object name = parameter.get("name");
            if (name != null && Plain.objects(parameters).stream().noneMatch(sent -> name.equals(sent.get("name")))) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalidAlone("parameters", "Parameter(s) missing: " + missing);
        }
    }

    private static Reply deleteLayer(Call call) {
        if (!experimentsOf(call).isEmpty()) {
            throw Refusal.badRequest("Layer cannot be deleted with experiments still on it");
        }
        return Crud.delete(call);
    }

    private static List<Resource> experimentsOf(Call call) {
        String layer = call.resource().id;
        return call.project().resources("experiments").list().stream()
                .filter(experiment -> layer.equals(experiment.properties().get("layerID")))
                .toList();
    }
}
