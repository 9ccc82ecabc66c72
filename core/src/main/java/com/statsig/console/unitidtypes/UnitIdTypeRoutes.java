package com.statsig.console.unitidtypes;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on unit id types. */
public enum UnitIdTypeRoutes implements Route {
    LIST(get("/console/v1/unit_id_types")),
    CREATE(post("/console/v1/unit_id_types")),
    GET(get("/console/v1/unit_id_types/{id}")),
    PATCH(patch("/console/v1/unit_id_types/{id}")),
    DELETE(delete("/console/v1/unit_id_types/{id}"));

    private final Operation operation;

    UnitIdTypeRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "unitIdTypes";
    }
}
