package com.statsig.console.logs;

import com.statsig.console.Route;

/** The operations on log rows. */
public final class LogRoutes {
    public static final Route LIST = Route.get("logs.list", "/console/v1/logs");

    private LogRoutes() {}
}
