package com.statsig.console.metricsources;

import com.statsig.console.DryRun;
import com.statsig.console.Route;

/** The operations on metric sources. */
public final class MetricSourceRoutes {
    public static final Route CREATE = Route.post("metricSources.create", "/console/v1/metrics/metric_source")
            .dryRunBy(DryRun.BODY);
    public static final Route LIST = Route.get("metricSources.list", "/console/v1/metrics/metric_source/list");
    public static final Route GET = Route.get("metricSources.get", "/console/v1/metrics/metric_source/{name}");
    public static final Route UPDATE = Route.post("metricSources.update", "/console/v1/metrics/metric_source/{name}")
            .repeatable()
            .dryRunBy(DryRun.BODY);
    public static final Route DELETE = Route.delete("metricSources.delete", "/console/v1/metrics/metric_source/{name}");
    public static final Route LIST_METRICS =
            Route.get("metricSources.listMetrics", "/console/v1/metrics/metric_source/{name}/metrics");

    private MetricSourceRoutes() {}
}
