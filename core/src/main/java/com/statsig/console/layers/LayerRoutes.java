package com.statsig.console.layers;

import com.statsig.console.Route;

/** The operations on layers. */
public final class LayerRoutes {
    public static final Route LIST = Route.get("layers.list", "/console/v1/layers");
    public static final Route CREATE = Route.post("layers.create", "/console/v1/layers");
    public static final Route GET = Route.get("layers.get", "/console/v1/layers/{id}");
    public static final Route UPDATE =
            Route.post("layers.update", "/console/v1/layers/{id}").repeatable();
    public static final Route PATCH = Route.patch("layers.patch", "/console/v1/layers/{id}");
    public static final Route DELETE = Route.delete("layers.delete", "/console/v1/layers/{id}");
    public static final Route LIST_EXPERIMENTS =
            Route.get("layers.listExperiments", "/console/v1/layers/{id}/experiments");
    public static final Route GET_OVERRIDES = Route.get("layers.getOverrides", "/console/v1/layers/{id}/overrides");
    public static final Route UPDATE_OVERRIDES = Route.post(
                    "layers.updateOverrides", "/console/v1/layers/{id}/overrides")
            .repeatable();
    public static final Route PATCH_OVERRIDES =
            Route.patch("layers.patchOverrides", "/console/v1/layers/{id}/overrides");
    public static final Route DELETE_OVERRIDES =
            Route.delete("layers.deleteOverrides", "/console/v1/layers/{id}/overrides");
    public static final Route DELETE_CONDITIONAL_OVERRIDE = Route.delete(
            "layers.deleteConditionalOverride", "/console/v1/layers/{id}/overrides/conditional/{type}/{name}");
    public static final Route DELETE_USER_ID_OVERRIDE =
            Route.delete("layers.deleteUserIDOverride", "/console/v1/layers/{id}/overrides/userID/{userID}");

    private LayerRoutes() {}
}
