package com.statsig.console.layers;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on layers. */
public enum LayerRoutes implements Route {
    LIST(get("/console/v1/layers")),
    CREATE(post("/console/v1/layers")),
    GET(get("/console/v1/layers/{id}")),
    UPDATE(post("/console/v1/layers/{id}").repeatable()),
    PATCH(patch("/console/v1/layers/{id}")),
    DELETE(delete("/console/v1/layers/{id}")),
    LIST_EXPERIMENTS(get("/console/v1/layers/{id}/experiments")),
    GET_OVERRIDES(get("/console/v1/layers/{id}/overrides")),
    UPDATE_OVERRIDES(post("/console/v1/layers/{id}/overrides").repeatable()),
    PATCH_OVERRIDES(patch("/console/v1/layers/{id}/overrides")),
    DELETE_OVERRIDES(delete("/console/v1/layers/{id}/overrides")),
    DELETE_CONDITIONAL_OVERRIDE(delete("/console/v1/layers/{id}/overrides/conditional/{type}/{name}")),
    DELETE_USER_ID_OVERRIDE(delete("/console/v1/layers/{id}/overrides/userID/{userID}"));

    private final Operation operation;

    LayerRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "layers";
    }
}
