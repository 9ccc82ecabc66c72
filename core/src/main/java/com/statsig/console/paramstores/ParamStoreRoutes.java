package com.statsig.console.paramstores;

import com.statsig.console.Route;

/** The operations on param stores. */
public final class ParamStoreRoutes {
    public static final Route LIST = Route.get("paramStores.list", "/console/v1/param_stores");
    public static final Route CREATE = Route.post("paramStores.create", "/console/v1/param_stores");
    public static final Route GET = Route.get("paramStores.get", "/console/v1/param_stores/{name}");
    public static final Route UPDATE =
            Route.post("paramStores.update", "/console/v1/param_stores/{name}").repeatable();
    public static final Route DELETE = Route.delete("paramStores.delete", "/console/v1/param_stores/{name}");

    private ParamStoreRoutes() {}
}
