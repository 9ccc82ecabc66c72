package com.statsig.console.metrics;

import com.statsig.console.DryRun;
import com.statsig.console.Route;

/** The operations on metrics. */
public final class MetricRoutes {
    public static final Route GET_VALUE = Route.get("metrics.getValue", "/console/v1/metrics");
    public static final Route CREATE =
            Route.post("metrics.create", "/console/v1/metrics").dryRunBy(DryRun.BODY);
    public static final Route LIST = Route.get("metrics.list", "/console/v1/metrics/list");
    public static final Route LIST_VALUES = Route.get("metrics.listValues", "/console/v1/metrics/values");
    public static final Route GET = Route.get("metrics.get", "/console/v1/metrics/{id}");
    public static final Route UPDATE = Route.post("metrics.update", "/console/v1/metrics/{id}")
            .repeatable()
            .dryRunBy(DryRun.BODY);
    public static final Route DELETE = Route.delete("metrics.delete", "/console/v1/metrics/{id}");
    public static final Route CANCEL_ARCHIVE =
            Route.put("metrics.cancelArchive", "/console/v1/metrics/{id}/cancel_archive");
    public static final Route LIST_EXPERIMENTS =
            Route.get("metrics.listExperiments", "/console/v1/metrics/{id}/experiments");
    public static final Route RELOAD = Route.post("metrics.reload", "/console/v1/metrics/{id}/reload");
    public static final Route SCHEDULE_ARCHIVE =
            Route.put("metrics.scheduleArchive", "/console/v1/metrics/{id}/schedule_archive");
    public static final Route SQL = Route.get("metrics.sql", "/console/v1/metrics/{id}/sql");
    public static final Route UNARCHIVE = Route.put("metrics.unarchive", "/console/v1/metrics/{id}/unarchive");
    public static final Route GET_BY_NAME = Route.get("metrics.getByName", "/console/v1/metrics/{name}/{type}");

    private MetricRoutes() {}
}
