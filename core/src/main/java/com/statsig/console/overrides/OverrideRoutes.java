package com.statsig.console.overrides;

import com.statsig.console.Route;

/** The operations on overrides of all kinds. */
public final class OverrideRoutes {
    public static final Route AUDIT = Route.get("overrides.audit", "/console/v1/overrides");

    private OverrideRoutes() {}
}
