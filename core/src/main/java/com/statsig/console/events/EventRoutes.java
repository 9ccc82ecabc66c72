package com.statsig.console.events;

import com.statsig.console.Route;

/** The operations on logged events. */
public final class EventRoutes {
    public static final Route LIST = Route.get("events.list", "/console/v1/events");
    public static final Route GET = Route.get("events.get", "/console/v1/events/{eventName}");
    public static final Route LIST_METRICS = Route.get("events.listMetrics", "/console/v1/events/{eventName}/metrics");

    private EventRoutes() {}
}
