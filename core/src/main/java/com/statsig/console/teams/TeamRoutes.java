package com.statsig.console.teams;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on teams. */
public enum TeamRoutes implements Route {
    LIST(get("/console/v1/users/teams")),
    CREATE(post("/console/v1/users/teams")),
    GET(get("/console/v1/users/teams/{id}")),
    PATCH(patch("/console/v1/users/teams/{id}")),
    DELETE(delete("/console/v1/users/teams/{id}"));

    private final Operation operation;

    TeamRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "teams";
    }
}
