package com.statsig.console.dashboards;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;
import static com.statsig.console.Operation.put;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on dashboards. */
public enum DashboardRoutes implements Route {
    LIST(get("/console/v1/dashboards")),
    CREATE(post("/console/v1/dashboards")),
    GET(get("/console/v1/dashboards/{id}")),
    PATCH(patch("/console/v1/dashboards/{id}")),
    ADD_WIDGETS(post("/console/v1/dashboards/{id}/widgets")),
    REPLACE_WIDGETS(put("/console/v1/dashboards/{id}/widgets")),
    PATCH_WIDGET(patch("/console/v1/dashboards/{id}/widgets/{widgetId}")),
    DELETE_WIDGET(delete("/console/v1/dashboards/{id}/widgets/{widgetId}")),
    WIDGET_RESULTS(get("/console/v1/dashboards/{id}/widgets/{widgetId}/results"));

    private final Operation operation;

    DashboardRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "dashboards";
    }
}
