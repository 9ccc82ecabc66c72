package com.statsig.console.metricsources;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.post;

import com.statsig.console.DryRun;
import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on metric sources. */
public enum MetricSourceRoutes implements Route {
    CREATE(post("/console/v1/metrics/metric_source").dryRunBy(DryRun.BODY)),
    LIST(get("/console/v1/metrics/metric_source/list")),
    GET(get("/console/v1/metrics/metric_source/{name}")),
    UPDATE(post("/console/v1/metrics/metric_source/{name}").repeatable().dryRunBy(DryRun.BODY)),
    DELETE(delete("/console/v1/metrics/metric_source/{name}")),
    LIST_METRICS(get("/console/v1/metrics/metric_source/{name}/metrics"));

    private final Operation operation;

    MetricSourceRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "metricSources";
    }
}
