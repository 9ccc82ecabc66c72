package com.statsig.console.metrics;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.post;
import static com.statsig.console.Operation.put;

import com.statsig.console.DryRun;
import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on metrics. */
public enum MetricRoutes implements Route {
    GET_VALUE(get("/console/v1/metrics")),
    CREATE(post("/console/v1/metrics").dryRunBy(DryRun.BODY)),
    LIST(get("/console/v1/metrics/list")),
    LIST_VALUES(get("/console/v1/metrics/values")),
    GET(get("/console/v1/metrics/{id}")),
    UPDATE(post("/console/v1/metrics/{id}").repeatable().dryRunBy(DryRun.BODY)),
    DELETE(delete("/console/v1/metrics/{id}")),
    CANCEL_ARCHIVE(put("/console/v1/metrics/{id}/cancel_archive")),
    LIST_EXPERIMENTS(get("/console/v1/metrics/{id}/experiments")),
    RELOAD(post("/console/v1/metrics/{id}/reload")),
    SCHEDULE_ARCHIVE(put("/console/v1/metrics/{id}/schedule_archive")),
    SQL(get("/console/v1/metrics/{id}/sql")),
    UNARCHIVE(put("/console/v1/metrics/{id}/unarchive")),
    GET_BY_NAME(get("/console/v1/metrics/{name}/{type}"));

    private final Operation operation;

    MetricRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "metrics";
    }
}
