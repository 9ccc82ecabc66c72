package com.statsig.console.reports;

import static com.statsig.console.Operation.get;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on reports. */
public enum ReportRoutes implements Route {
    GET(get("/console/v1/reports"));

    private final Operation operation;

    ReportRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "reports";
    }
}
