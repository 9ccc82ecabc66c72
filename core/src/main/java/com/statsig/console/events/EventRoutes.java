package com.statsig.console.events;

import static com.statsig.console.Operation.get;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on logged events. */
public enum EventRoutes implements Route {
    LIST(get("/console/v1/events")),
    GET(get("/console/v1/events/{eventName}")),
    LIST_METRICS(get("/console/v1/events/{eventName}/metrics"));

    private final Operation operation;

    EventRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "events";
    }
}
