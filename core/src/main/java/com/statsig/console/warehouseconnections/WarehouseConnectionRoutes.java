package com.statsig.console.warehouseconnections;

import static com.statsig.console.Operation.patch;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on the connection to the data warehouse. */
public enum WarehouseConnectionRoutes implements Route {
    PATCH(patch("/console/v1/wh_connections"));

    private final Operation operation;

    WarehouseConnectionRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "warehouseConnections";
    }
}
