package com.statsig.console.dashboards;

import com.statsig.console.Route;

/** The operations on dashboards. */
public final class DashboardRoutes {
    public static final Route LIST = Route.get("dashboards.list", "/console/v1/dashboards");
    public static final Route CREATE = Route.post("dashboards.create", "/console/v1/dashboards");
    public static final Route GET = Route.get("dashboards.get", "/console/v1/dashboards/{id}");
    public static final Route PATCH = Route.patch("dashboards.patch", "/console/v1/dashboards/{id}");
    public static final Route ADD_WIDGETS = Route.post("dashboards.addWidgets", "/console/v1/dashboards/{id}/widgets");
    public static final Route REPLACE_WIDGETS =
            Route.put("dashboards.replaceWidgets", "/console/v1/dashboards/{id}/widgets");
    public static final Route PATCH_WIDGET =
            Route.patch("dashboards.patchWidget", "/console/v1/dashboards/{id}/widgets/{widgetId}");
    public static final Route DELETE_WIDGET =
            Route.delete("dashboards.deleteWidget", "/console/v1/dashboards/{id}/widgets/{widgetId}");
    public static final Route WIDGET_RESULTS =
            Route.get("dashboards.widgetResults", "/console/v1/dashboards/{id}/widgets/{widgetId}/results");

    private DashboardRoutes() {}
}
