package com.statsig.console.targetapps;

import com.statsig.console.Route;

/** The operations on target apps. */
public final class TargetAppRoutes {
    public static final Route LIST = Route.get("targetApps.list", "/console/v1/target_app");
    public static final Route CREATE = Route.post("targetApps.create", "/console/v1/target_app");
    public static final Route BULK_ASSIGN = Route.patch("targetApps.bulkAssign", "/console/v1/target_app");
    public static final Route GET = Route.get("targetApps.get", "/console/v1/target_app/{id}");
    public static final Route PATCH = Route.patch("targetApps.patch", "/console/v1/target_app/{id}");
    public static final Route DELETE = Route.delete("targetApps.delete", "/console/v1/target_app/{id}");

    private TargetAppRoutes() {}
}
