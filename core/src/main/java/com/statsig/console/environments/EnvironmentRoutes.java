package com.statsig.console.environments;

import com.statsig.console.Route;

/** The operations on environments. */
public final class EnvironmentRoutes {
    public static final Route GET = Route.get("environments.get", "/console/v1/environments");
    public static final Route UPDATE =
            Route.post("environments.update", "/console/v1/environments").repeatable();

    private EnvironmentRoutes() {}
}
