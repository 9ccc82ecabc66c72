package com.statsig.console.warehouseconnections;

import com.statsig.console.Route;

/** The operations on the connection to the data warehouse. */
public final class WarehouseConnectionRoutes {
    public static final Route PATCH = Route.patch("warehouseConnections.patch", "/console/v1/wh_connections");

    private WarehouseConnectionRoutes() {}
}
