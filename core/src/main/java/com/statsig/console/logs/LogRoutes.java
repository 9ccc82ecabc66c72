package com.statsig.console.logs;

import static com.statsig.console.Operation.get;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on log rows. */
public enum LogRoutes implements Route {
    LIST(get("/console/v1/logs"));

    private final Operation operation;

    LogRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "logs";
    }
}
