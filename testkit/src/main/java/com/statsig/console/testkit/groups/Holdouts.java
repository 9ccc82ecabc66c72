package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.holdouts.HoldoutRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.operations.GateOverrides;
import com.statsig.console.testkit.operations.Pulse;
import com.statsig.console.testkit.state.IdSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holdouts. */
final class Holdouts {
    private Holdouts() {}

    static Group group() {
        return new Group("holdouts", "Holdout", Route.in(HoldoutRoutes.class))
                .schema(Schema.of("name:string description:string idType:string teamID:string? isEnabled:boolean"
                                + " passPercentage:number gateIDs:array experimentIDs:array layerIDs:array"
                                + " isGlobal:boolean targetingGateID:string? monitoringMetrics:array")
                        .text("name", 3, 100, Schema.PLAIN_NAME_PATTERN)
                        .text("description", 0, 1000))
                .createRequires("name")
                .createdStatus(200)
                .fullUpdateRequires(
                        "isEnabled",
                        "description",
                        "passPercentage",
                        "gateIDs",
                        "experimentIDs",
                        "layerIDs",
                        "isGlobal",
                        "targetingGateID")
                .fullyStamped()
                .defaultValue("description", "")
                .defaultValue("idType", "userID")
                .defaultValue("targetApps", List.of())
                .defaultValue("tags", List.of())
                .defaultValue("team", null)
                .defaultValue("isEnabled", false)
                .defaultValue("isGlobal", false)
                .defaultValue("passPercentage", 0)
                .defaultValue("gateIDs", List.of())
                .defaultValue("experimentIDs", List.of())
                .defaultValue("layerIDs", List.of())
                .defaultValue("targetingGateID", null)
                .beforeChange(Holdouts::targeting)
                .filters("creatorName", "creatorID", "tags")
                .auditedAs("holdout_create", "holdout_update", "holdout_delete")
                .on(HoldoutRoutes.LIST, Crud::list)
                .on(HoldoutRoutes.CREATE, Crud::create)
                .on(HoldoutRoutes.GET, Crud::get)
                .on(HoldoutRoutes.UPDATE, Crud::update)
                .on(HoldoutRoutes.PATCH, Crud::patch)
                .on(HoldoutRoutes.DELETE, Crud::delete)
                .on(HoldoutRoutes.GET_OVERRIDES, GateOverrides::get)
                .on(HoldoutRoutes.UPDATE_OVERRIDES, GateOverrides::replace)
                .on(HoldoutRoutes.PATCH_OVERRIDES, GateOverrides::add)
                .on(HoldoutRoutes.DELETE_OVERRIDES, GateOverrides::remove)
                .on(HoldoutRoutes.PULSE_RESULTS, Pulse::results);
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
                        .anyMatch(known -> id.equals(IdSource.internalIdOf(known.id())));
        if (isInternal) {
            throw Refusal.badRequest("Gate not found: " + id + " is an internal id");
        }
        return IdSource.internalIdOf(id);
    }
}
