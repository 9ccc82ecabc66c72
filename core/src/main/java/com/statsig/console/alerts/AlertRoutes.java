package com.statsig.console.alerts;

import com.statsig.console.Route;

/** The operations on alerts. */
public final class AlertRoutes {
    public static final Route LIST = Route.get("alerts.list", "/console/v1/alerts");
    public static final Route CREATE = Route.post("alerts.create", "/console/v1/alerts");
    public static final Route GET = Route.get("alerts.get", "/console/v1/alerts/{id}");
    public static final Route PATCH = Route.patch("alerts.patch", "/console/v1/alerts/{id}");
    public static final Route DELETE = Route.delete("alerts.delete", "/console/v1/alerts/{id}");
    public static final Route LIST_EVENTS = Route.get("alerts.listEvents", "/console/v1/alerts/{id}/events");
    public static final Route GET_EVENT = Route.get("alerts.getEvent", "/console/v1/alerts/{id}/events/{eventId}");
    public static final Route MUTE =
            Route.post("alerts.mute", "/console/v1/alerts/{id}/mute").repeatable();
    public static final Route UNMUTE =
            Route.post("alerts.unmute", "/console/v1/alerts/{id}/unmute").repeatable();

    private AlertRoutes() {}
}
