package com.statsig.console.configs;

import com.statsig.console.Route;

/** The operations on all kinds of configs. */
public final class ConfigRoutes {
    public static final Route EXPOSURE_COUNT = Route.get("configs.exposureCount", "/console/v1/exposure_count");

    private ConfigRoutes() {}
}
