package com.statsig.console.keys;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on API keys. */
public enum KeyRoutes implements Route {
    LIST(get("/console/v1/keys")),
    CREATE(post("/console/v1/keys")),
    GET(get("/console/v1/keys/{id}")),
    PATCH(patch("/console/v1/keys/{id}")),
    DELETE(delete("/console/v1/keys/{id}")),
    DEACTIVATE(patch("/console/v1/keys/{id}/deactivate")),
    /** Not sent twice: each time makes another key. */
    ROTATE(patch("/console/v1/keys/{id}/rotate").unrepeatable());

    private final Operation operation;

    KeyRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "keys";
    }
}
