package com.statsig.console.prompts;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on prompts. */
public enum PromptRoutes implements Route {
    LIST(get("/console/v1/prompts")),
    CREATE(post("/console/v1/prompts")),
    GET(get("/console/v1/prompts/{id}")),
    PATCH(patch("/console/v1/prompts/{id}")),
    DELETE(delete("/console/v1/prompts/{id}")),
    CREATE_VERSION(post("/console/v1/prompts/{id}/versions")),
    START_EVALS(post("/console/v1/prompts/{id}/versions/{versionId}/start_evals"));

    private final Operation operation;

    PromptRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "prompts";
    }
}
