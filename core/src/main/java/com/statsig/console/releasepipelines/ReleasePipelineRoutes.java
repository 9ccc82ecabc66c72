package com.statsig.console.releasepipelines;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on release pipelines. */
public enum ReleasePipelineRoutes implements Route {
    LIST(get("/console/v1/release_pipelines")),
    CREATE(post("/console/v1/release_pipelines")),
    GET(get("/console/v1/release_pipelines/{id}")),
    UPDATE(post("/console/v1/release_pipelines/{id}").repeatable()),
    DELETE(delete("/console/v1/release_pipelines/{id}"));

    private final Operation operation;

    ReleasePipelineRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "releasePipelines";
    }
}
