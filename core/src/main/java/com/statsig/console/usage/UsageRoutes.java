package com.statsig.console.usage;

import static com.statsig.console.Operation.get;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on the use of a project. */
public enum UsageRoutes implements Route {
    BILLING_REPORT(get("/console/v1/project/usage_billing/report"));

    private final Operation operation;

    UsageRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "usage";
    }
}
