package com.statsig.console.paramstores;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on param stores. */
public enum ParamStoreRoutes implements Route {
    LIST(get("/console/v1/param_stores")),
    CREATE(post("/console/v1/param_stores")),
    GET(get("/console/v1/param_stores/{name}")),
    UPDATE(post("/console/v1/param_stores/{name}").repeatable()),
    DELETE(delete("/console/v1/param_stores/{name}"));

    private final Operation operation;

    ParamStoreRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "paramStores";
    }
}
