package com.statsig.console.entityproperties;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.DryRun;
import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on entity property sources. */
public enum EntityPropertyRoutes implements Route {
    LIST(get("/console/v1/experiments/entity_properties")),
    CREATE(post("/console/v1/experiments/entity_properties").dryRunBy(DryRun.BODY)),
    GET(get("/console/v1/experiments/entity_property/{name}")),
    UPDATE(post("/console/v1/experiments/entity_property/{name}").repeatable().dryRunBy(DryRun.BODY)),
    PATCH(patch("/console/v1/experiments/entity_property/{name}").dryRunBy(DryRun.BODY)),
    DELETE(delete("/console/v1/experiments/entity_property/{name}"));

    private final Operation operation;

    EntityPropertyRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "entityProperties";
    }
}
