package com.statsig.console.qualifyingevents;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.post;

import com.statsig.console.DryRun;
import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on qualifying events. */
public enum QualifyingEventRoutes implements Route {
    LIST(get("/console/v1/experiments/qualifying_events")),
    CREATE(post("/console/v1/experiments/qualifying_events").dryRunBy(DryRun.BODY)),
    GET(get("/console/v1/experiments/qualifying_events/{name}")),
    UPDATE(post("/console/v1/experiments/qualifying_events/{name}").repeatable().dryRunBy(DryRun.BODY)),
    DELETE(delete("/console/v1/experiments/qualifying_events/{name}"));

    private final Operation operation;

    QualifyingEventRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "qualifyingEvents";
    }
}
