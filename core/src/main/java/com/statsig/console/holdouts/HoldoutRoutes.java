package com.statsig.console.holdouts;

import com.statsig.console.Route;

/** The operations on holdouts. */
public final class HoldoutRoutes {
    public static final Route LIST = Route.get("holdouts.list", "/console/v1/holdouts");
    public static final Route CREATE = Route.post("holdouts.create", "/console/v1/holdouts");
    public static final Route GET = Route.get("holdouts.get", "/console/v1/holdouts/{id}");
    public static final Route UPDATE =
            Route.post("holdouts.update", "/console/v1/holdouts/{id}").repeatable();
    public static final Route PATCH = Route.patch("holdouts.patch", "/console/v1/holdouts/{id}");
    public static final Route DELETE = Route.delete("holdouts.delete", "/console/v1/holdouts/{id}");
    public static final Route GET_OVERRIDES = Route.get("holdouts.getOverrides", "/console/v1/holdouts/{id}/overrides");
    public static final Route UPDATE_OVERRIDES = Route.post(
                    "holdouts.updateOverrides", "/console/v1/holdouts/{id}/overrides")
            .repeatable();
    public static final Route PATCH_OVERRIDES =
            Route.patch("holdouts.patchOverrides", "/console/v1/holdouts/{id}/overrides");
    public static final Route DELETE_OVERRIDES =
            Route.delete("holdouts.deleteOverrides", "/console/v1/holdouts/{id}/overrides");
    public static final Route PULSE_RESULTS =
            Route.get("holdouts.pulseResults", "/console/v1/holdouts/{id}/pulse_results");

    private HoldoutRoutes() {}
}
