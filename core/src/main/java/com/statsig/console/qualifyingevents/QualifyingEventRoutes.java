package com.statsig.console.qualifyingevents;

import com.statsig.console.DryRun;
import com.statsig.console.Route;

/** The operations on qualifying events. */
public final class QualifyingEventRoutes {
    public static final Route LIST = Route.get("qualifyingEvents.list", "/console/v1/experiments/qualifying_events");
    public static final Route CREATE = Route.post(
                    "qualifyingEvents.create", "/console/v1/experiments/qualifying_events")
            .dryRunBy(DryRun.BODY);
    public static final Route GET =
            Route.get("qualifyingEvents.get", "/console/v1/experiments/qualifying_events/{name}");
    public static final Route UPDATE = Route.post(
                    "qualifyingEvents.update", "/console/v1/experiments/qualifying_events/{name}")
            .repeatable()
            .dryRunBy(DryRun.BODY);
    public static final Route DELETE =
            Route.delete("qualifyingEvents.delete", "/console/v1/experiments/qualifying_events/{name}");

    private QualifyingEventRoutes() {}
}
