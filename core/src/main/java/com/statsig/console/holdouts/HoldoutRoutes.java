package com.statsig.console.holdouts;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on holdouts. */
public enum HoldoutRoutes implements Route {
    LIST(get("/console/v1/holdouts")),
    CREATE(post("/console/v1/holdouts")),
    GET(get("/console/v1/holdouts/{id}")),
    UPDATE(post("/console/v1/holdouts/{id}").repeatable()),
    PATCH(patch("/console/v1/holdouts/{id}")),
    DELETE(delete("/console/v1/holdouts/{id}")),
    GET_OVERRIDES(get("/console/v1/holdouts/{id}/overrides")),
    UPDATE_OVERRIDES(post("/console/v1/holdouts/{id}/overrides").repeatable()),
    PATCH_OVERRIDES(patch("/console/v1/holdouts/{id}/overrides")),
    DELETE_OVERRIDES(delete("/console/v1/holdouts/{id}/overrides")),
    PULSE_RESULTS(get("/console/v1/holdouts/{id}/pulse_results"));

    private final Operation operation;

    HoldoutRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "holdouts";
    }
}
