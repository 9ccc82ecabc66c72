package com.statsig.console.unitidtypes;

import com.statsig.console.Route;

/** The operations on unit id types. */
public final class UnitIdTypeRoutes {
    public static final Route LIST = Route.get("unitIdTypes.list", "/console/v1/unit_id_types");
    public static final Route CREATE = Route.post("unitIdTypes.create", "/console/v1/unit_id_types");
    public static final Route GET = Route.get("unitIdTypes.get", "/console/v1/unit_id_types/{id}");
    public static final Route PATCH = Route.patch("unitIdTypes.patch", "/console/v1/unit_id_types/{id}");
    public static final Route DELETE = Route.delete("unitIdTypes.delete", "/console/v1/unit_id_types/{id}");

    private UnitIdTypeRoutes() {}
}
