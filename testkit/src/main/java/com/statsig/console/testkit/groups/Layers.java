package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.layers.LayerRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.operations.ExperimentOverrides;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Layers and the experiments on them. */
final class Layers {
    private static final ExperimentOverrides OVERRIDES = new ExperimentOverrides(
            "conditionalOverrides",
            "idOverrides",
            List.of("groupName", "experimentName", "idType", "environment"),
            "layer_overrides_edit");

    private Layers() {}

    static Group group() {
        return new Group("layers", "Layer", Route.in(LayerRoutes.class))
                .schema(Schema.of("name:string description:string idType:string targetApps:any team:string"
                                + " parameters:array")
                        .text("name", 3, 100, Schema.PLAIN_NAME_PATTERN)
                        .text("description", 0, 1000))
                .createRequires("name", "idType")
                .id((body, ids) -> ids.next())
                .fullUpdateRequires("description", "parameters")
                .fullyStamped()
                .defaultValue("description", "")
                .defaultValue("idType", "userID")
                .defaultValue("targetApps", List.of())
                .defaultValue("holdoutIDs", List.of())
                .defaultValue("tags", List.of())
                .defaultValue("team", null)
                .defaultValue("isImplicitLayer", false)
                .defaultValue("parameters", List.of())
                .auditedAs("layer_create", "layer_edit", "layer_delete")
                .on(LayerRoutes.LIST, Crud::list)
                .on(LayerRoutes.CREATE, Crud::create)
                .on(LayerRoutes.GET, Crud::get)
                .on(LayerRoutes.UPDATE, Layers::update)
                .on(LayerRoutes.PATCH, Layers::patch)
                .on(LayerRoutes.DELETE, Layers::delete)
                .on(LayerRoutes.LIST_EXPERIMENTS, Layers::experiments)
                .on(LayerRoutes.GET_OVERRIDES, OVERRIDES::get)
                .on(LayerRoutes.UPDATE_OVERRIDES, OVERRIDES::replace)
                .on(LayerRoutes.PATCH_OVERRIDES, OVERRIDES::add)
                .on(LayerRoutes.DELETE_OVERRIDES, OVERRIDES::remove)
                .on(LayerRoutes.DELETE_CONDITIONAL_OVERRIDE, OVERRIDES::removeConditional)
                .on(LayerRoutes.DELETE_USER_ID_OVERRIDE, OVERRIDES::removeUser);
    }

    private static Reply update(Call call) {
        checkParameters(call);
        return Crud.update(call);
    }

    private static Reply patch(Call call) {
        checkParameters(call);
        return Crud.patch(call);
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

    private static Reply delete(Call call) {
        if (!experimentsOf(call).isEmpty()) {
            throw Refusal.badRequest("Layer cannot be deleted with experiments still on it");
        }
        return Crud.delete(call);
    }

    private static Reply experiments(Call call) {
        return call.page("Experiments listed successfully.", experimentsOf(call), Resource::properties);
    }

    private static List<Resource> experimentsOf(Call call) {
        String layer = call.resource().id();
        return call.project().resources("experiments").list().stream()
                .filter(experiment -> layer.equals(experiment.properties().get("layerID")))
                .toList();
    }
}
