package com.statsig.console.project;

import static com.statsig.console.Operation.get;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on the project. */
public enum ProjectRoutes implements Route {
    GET(get("/console/v1/project"));

    private final Operation operation;

    ProjectRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "project";
    }
}
