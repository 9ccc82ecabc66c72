package com.statsig.console.environments;

import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on environments. */
public enum EnvironmentRoutes implements Route {
    GET(get("/console/v1/environments")),
    UPDATE(post("/console/v1/environments").repeatable());

    private final Operation operation;

    EnvironmentRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "environments";
    }
}
