package com.statsig.console.configs;

import static com.statsig.console.Operation.get;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on all kinds of configs. */
public enum ConfigRoutes implements Route {
    EXPOSURE_COUNT(get("/console/v1/exposure_count"));

    private final Operation operation;

    ConfigRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "configs";
    }
}
