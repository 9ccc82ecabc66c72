package com.statsig.console.company;

import static com.statsig.console.Operation.get;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on the company. */
public enum CompanyRoutes implements Route {
    GET(get("/console/v1/company"));

    private final Operation operation;

    CompanyRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "company";
    }
}
