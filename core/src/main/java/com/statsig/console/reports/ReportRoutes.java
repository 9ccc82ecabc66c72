package com.statsig.console.reports;

import com.statsig.console.Route;

/** The operations on reports. */
public final class ReportRoutes {
    public static final Route GET = Route.get("reports.get", "/console/v1/reports");

    private ReportRoutes() {}
}
