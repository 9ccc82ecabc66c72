package com.statsig.console.reactor.groups;

import com.statsig.console.Route;
import com.statsig.console.experiments.Experiment;
import com.statsig.console.json.Open;
import com.statsig.console.layers.Layer;
import com.statsig.console.layers.LayerCreate;
import com.statsig.console.layers.LayerOverrides;
import com.statsig.console.layers.LayerOverridesOperation;
import com.statsig.console.layers.LayerRoutes;
import com.statsig.console.layers.LayerUpdate;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.targeting.OverrideType;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Operations on layers. */
public final class LayersClient {
    private final Pipe pipe;

    LayersClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All layers. {@code GET /console/v1/layers} */
    public PagedFlux<Layer> list() {
        return Call.of(pipe, LayerRoutes.LIST).paged(Layer.class);
    }

    /** One layer. {@code GET /console/v1/layers/{id}} */
    public Mono<Layer> get(String id) {
        return Call.of(pipe, LayerRoutes.GET, id).single(Layer.class);
    }

    /** Creates a layer without parameters; name and id type are required. {@code POST /console/v1/layers} */
    public Mono<Layer> create(LayerCreate layer) {
        return Call.of(pipe, LayerRoutes.CREATE).body(layer, "name", "idType").single(Layer.class);
    }

    /**
     * Replaces a layer; description and parameters are required. Parameters that are missing are refused by the server.
     * {@code POST /console/v1/layers/{id}}
     */
    public Mono<Layer> update(String id, LayerUpdate layer) {
        return Call.of(pipe, LayerRoutes.UPDATE, id)
                .body(layer, "description", "parameters")
                .single(Layer.class);
    }

    /**
     * Changes what is set. Parameters, where there are any, must be all of them. {@code PATCH
     * /console/v1/layers/{id}}
     */
    public Mono<Layer> patch(String id, LayerUpdate changes) {
        return Call.of(pipe, LayerRoutes.PATCH, id).body(changes).single(Layer.class);
    }

    /** Reads a layer, changes it, and patches the properties that differ. */
    public Mono<Layer> edit(String id, UnaryOperator<Layer> change) {
        return Edit.edit(
                LayerRoutes.PATCH,
                get(id),
                change,
                LayerUpdate.class,
                changes -> Call.of(pipe, LayerRoutes.PATCH, id).json(changes).single(Layer.class));
    }

    /** Deletes a layer that has no experiments. {@code DELETE /console/v1/layers/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, LayerRoutes.DELETE, id).noContent();
    }

    /** The experiments in a layer. {@code GET /console/v1/layers/{id}/experiments} */
    public PagedFlux<Experiment> listExperiments(String id) {
        return Call.of(pipe, LayerRoutes.LIST_EXPERIMENTS, id).paged(Experiment.class);
    }

    /** Who gets which group, whatever the chance says. {@code GET /console/v1/layers/{id}/overrides} */
    public Mono<LayerOverrides> getOverrides(String id) {
        return Call.of(pipe, LayerRoutes.GET_OVERRIDES, id).single(LayerOverrides.class);
    }

    /** Replaces the overrides; both lists are required. {@code POST /console/v1/layers/{id}/overrides} */
    public Mono<LayerOverrides> updateOverrides(String id, LayerOverrides overrides) {
        return overrides(LayerRoutes.UPDATE_OVERRIDES, id, overrides);
    }

    /**
     * Adds overrides; both lists are required. The server is said to add, yet some of its users saw it replace: look at
     * {@link #getOverrides} before and after. {@code PATCH /console/v1/layers/{id}/overrides}
     */
    public Mono<LayerOverrides> patchOverrides(String id, LayerOverrides overrides) {
        LayerOverrides patch =
                overrides.op() == null ? overrides.with(b -> b.op(LayerOverridesOperation.ADD)) : overrides;
        return overrides(LayerRoutes.PATCH_OVERRIDES, id, patch);
    }

    /** Deletes these overrides; both lists are required. {@code DELETE /console/v1/layers/{id}/overrides} */
    public Mono<LayerOverrides> deleteOverrides(String id, LayerOverrides overrides) {
        return overrides(LayerRoutes.DELETE_OVERRIDES, id, overrides);
    }

    private Mono<LayerOverrides> overrides(Route route, String id, LayerOverrides overrides) {
        return Call.of(pipe, route, id)
                .body(overrides, "conditionalOverrides", "idOverrides")
                .refuseUnless(
                        overrides.op() == null || route.equals(LayerRoutes.PATCH_OVERRIDES),
                        "\"op\" is of a patch only")
                .single(LayerOverrides.class);
    }

    /**
     * Deletes the override of one gate or segment that is in force in every environment. {@code DELETE
     * /console/v1/layers/{id}/overrides/conditional/{type}/{name}}
     *
     * @param name of the gate or the segment
     */
    public Mono<LayerOverrides> deleteConditionalOverride(
            String id, Open<OverrideType> type, String name, String groupName, String experimentName) {
        return deleteConditionalOverride(id, type, name, groupName, experimentName, null);
    }

    /**
     * Deletes the override of one gate or segment. {@code DELETE
     * /console/v1/layers/{id}/overrides/conditional/{type}/{name}}
     *
     * @param name of the gate or the segment
     * @param environment null is the override that is in force in all of them
     */
    public Mono<LayerOverrides> deleteConditionalOverride(
            String id,
            Open<OverrideType> type,
            String name,
            String groupName,
            String experimentName,
            @Nullable String environment) {
        return Call.of(pipe, LayerRoutes.DELETE_CONDITIONAL_OVERRIDE, id, type.value(), name)
                .requiredQuery("groupName", groupName)
                .requiredQuery("experimentName", experimentName)
                .query("environment", environment)
                .single(LayerOverrides.class);
    }

    /**
     * Deletes the override of one user that is in force in every environment. {@code DELETE
     * /console/v1/layers/{id}/overrides/userID/{userID}}
     */
    public Mono<LayerOverrides> deleteUserIDOverride(
            String id, String userID, String groupName, String experimentName) {
        return deleteUserIDOverride(id, userID, groupName, experimentName, null, null);
    }

    /**
     * Deletes the override of one id from one bucket: a group, a type of id and an environment. The id's overrides in other
     * buckets stay. Nothing happens when there is none; the answer has all overrides that are left. A group that is unknown is
     * a {@code NotFoundException}. {@code DELETE /console/v1/layers/{id}/overrides/userID/{userID}}
     *
     * @param idType the kind of the id; null is the id type of the experiment, not that of the layer
     * @param environment null is the override that is in force in all of them
     */
    public Mono<LayerOverrides> deleteUserIDOverride(
            String id,
            String userID,
            String groupName,
            String experimentName,
            @Nullable String idType,
            @Nullable String environment) {
        return Call.of(pipe, LayerRoutes.DELETE_USER_ID_OVERRIDE, id, userID)
                .requiredQuery("groupName", groupName)
                .requiredQuery("experimentName", experimentName)
                .query("idType", idType)
                .query("environment", environment)
                .single(LayerOverrides.class);
    }
}
