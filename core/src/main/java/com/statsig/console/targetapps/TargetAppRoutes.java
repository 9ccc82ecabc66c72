package com.statsig.console.targetapps;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on target apps. */
public enum TargetAppRoutes implements Route {
    LIST(get("/console/v1/target_app")),
    CREATE(post("/console/v1/target_app")),
    BULK_ASSIGN(patch("/console/v1/target_app")),
    GET(get("/console/v1/target_app/{id}")),
    PATCH(patch("/console/v1/target_app/{id}")),
    DELETE(delete("/console/v1/target_app/{id}"));

    private final Operation operation;

    TargetAppRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "targetApps";
    }
}
