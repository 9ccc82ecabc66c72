package com.statsig.console.releasepipelinetriggers;

import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.put;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on the runs of release pipelines. */
public enum ReleasePipelineTriggerRoutes implements Route {
    LIST(get("/console/v1/release_pipeline_triggers")),
    GET(get("/console/v1/release_pipeline_triggers/{id}")),
    ABORT(put("/console/v1/release_pipeline_triggers/{id}/abort")),
    APPROVE(put("/console/v1/release_pipeline_triggers/{id}/approve")),
    PAUSE(put("/console/v1/release_pipeline_triggers/{id}/pause")),
    ROLLOUT(put("/console/v1/release_pipeline_triggers/{id}/rollout")),
    SKIP(put("/console/v1/release_pipeline_triggers/{id}/skip")),
    UNPAUSE(put("/console/v1/release_pipeline_triggers/{id}/unpause"));

    private final Operation operation;

    ReleasePipelineTriggerRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "releasePipelineTriggers";
    }
}
