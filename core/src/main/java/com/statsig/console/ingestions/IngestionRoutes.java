package com.statsig.console.ingestions;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on ingestions. */
public enum IngestionRoutes implements Route {
    GET(get("/console/v1/ingestion")),
    CREATE(post("/console/v1/ingestion")),
    PATCH(patch("/console/v1/ingestion")),
    DELETE(delete("/console/v1/ingestion")),
    BACKFILL(post("/console/v1/ingestion/backfill")),
    CREATE_DATABRICKS_CONNECTION(post("/console/v1/ingestion/connection/databricks")),
    EVENT_COUNT(get("/console/v1/ingestion/events/count")),
    EVENT_DELTA(get("/console/v1/ingestion/events/delta")),
    LIST_RUNS(get("/console/v1/ingestion/runs")),
    GET_RUN(get("/console/v1/ingestion/runs/{id}")),
    GET_SCHEDULE(get("/console/v1/ingestion/schedule")),
    UPDATE_SCHEDULE(post("/console/v1/ingestion/schedule").repeatable()),
    LIST_STATUSES(get("/console/v1/ingestion/status"));

    private final Operation operation;

    IngestionRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "ingestions";
    }
}
