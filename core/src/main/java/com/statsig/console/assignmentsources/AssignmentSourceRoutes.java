package com.statsig.console.assignmentsources;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.DryRun;
import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on assignment sources. */
public enum AssignmentSourceRoutes implements Route {
    UPDATE(post("/console/v1/experiments/assignment_source/{name}").repeatable().dryRunBy(DryRun.BODY)),
    PATCH(patch("/console/v1/experiments/assignment_source/{name}").dryRunBy(DryRun.BODY)),
    DELETE(delete("/console/v1/experiments/assignment_source/{name}")),
    LIST(get("/console/v1/experiments/assignment_sources")),
    CREATE(post("/console/v1/experiments/assignment_sources").dryRunBy(DryRun.BODY));

    private final Operation operation;

    AssignmentSourceRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "assignmentSources";
    }
}
