package com.statsig.console.ingestions;

import com.statsig.console.Route;

/** The operations on ingestions. */
public final class IngestionRoutes {
    public static final Route GET = Route.get("ingestions.get", "/console/v1/ingestion");
    public static final Route CREATE = Route.post("ingestions.create", "/console/v1/ingestion");
    public static final Route PATCH = Route.patch("ingestions.patch", "/console/v1/ingestion");
    public static final Route DELETE = Route.delete("ingestions.delete", "/console/v1/ingestion");
    public static final Route BACKFILL = Route.post("ingestions.backfill", "/console/v1/ingestion/backfill");
    public static final Route CREATE_DATABRICKS_CONNECTION =
            Route.post("ingestions.createDatabricksConnection", "/console/v1/ingestion/connection/databricks");
    public static final Route EVENT_COUNT = Route.get("ingestions.eventCount", "/console/v1/ingestion/events/count");
    public static final Route EVENT_DELTA = Route.get("ingestions.eventDelta", "/console/v1/ingestion/events/delta");
    public static final Route LIST_RUNS = Route.get("ingestions.listRuns", "/console/v1/ingestion/runs");
    public static final Route GET_RUN = Route.get("ingestions.getRun", "/console/v1/ingestion/runs/{id}");
    public static final Route GET_SCHEDULE = Route.get("ingestions.getSchedule", "/console/v1/ingestion/schedule");
    public static final Route UPDATE_SCHEDULE = Route.post(
                    "ingestions.updateSchedule", "/console/v1/ingestion/schedule")
            .repeatable();
    public static final Route LIST_STATUSES = Route.get("ingestions.listStatuses", "/console/v1/ingestion/status");

    private IngestionRoutes() {}
}
