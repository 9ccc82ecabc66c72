package com.statsig.console.alerts;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on alerts. */
public enum AlertRoutes implements Route {
    LIST(get("/console/v1/alerts")),
    CREATE(post("/console/v1/alerts")),
    GET(get("/console/v1/alerts/{id}")),
    PATCH(patch("/console/v1/alerts/{id}")),
    DELETE(delete("/console/v1/alerts/{id}")),
    LIST_EVENTS(get("/console/v1/alerts/{id}/events")),
    GET_EVENT(get("/console/v1/alerts/{id}/events/{eventId}")),
    MUTE(post("/console/v1/alerts/{id}/mute").repeatable()),
    UNMUTE(post("/console/v1/alerts/{id}/unmute").repeatable());

    private final Operation operation;

    AlertRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "alerts";
    }
}
