package com.statsig.console.roles;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on roles. */
public enum RoleRoutes implements Route {
    LIST(get("/console/v1/roles")),
    CREATE(post("/console/v1/roles")),
    GET(get("/console/v1/roles/{id}")),
    PATCH(patch("/console/v1/roles/{id}")),
    DELETE(delete("/console/v1/roles/{id}"));

    private final Operation operation;

    RoleRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "roles";
    }
}
