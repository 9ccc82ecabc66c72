package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.warehouseconnections.WarehouseConnectionRoutes;

/** Warehouse connections. A change is accepted and not kept. */
final class WarehouseConnections {
    private WarehouseConnections() {}

    static Group group() {
        return new Group("warehouseConnections", "Connection", Route.in(WarehouseConnectionRoutes.class))
                .on(WarehouseConnectionRoutes.PATCH, call -> Reply.message("Connection updated successfully"));
    }
}
