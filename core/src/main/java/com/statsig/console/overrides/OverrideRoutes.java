package com.statsig.console.overrides;

import static com.statsig.console.Operation.get;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on overrides of all kinds. */
public enum OverrideRoutes implements Route {
    AUDIT(get("/console/v1/overrides"));

    private final Operation operation;

    OverrideRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "overrides";
    }
}
