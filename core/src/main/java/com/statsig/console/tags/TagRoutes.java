package com.statsig.console.tags;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on tags. */
public enum TagRoutes implements Route {
    LIST(get("/console/v1/tags")),
    CREATE(post("/console/v1/tags")),
    GET(get("/console/v1/tags/{id}")),
    PATCH(patch("/console/v1/tags/{id}")),
    DELETE(delete("/console/v1/tags/{id}"));

    private final Operation operation;

    TagRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "tags";
    }
}
