package com.statsig.console.usage;

import com.statsig.console.Route;

/** The operations on the use of a project. */
public final class UsageRoutes {
    public static final Route BILLING_REPORT =
            Route.get("usage.billingReport", "/console/v1/project/usage_billing/report");

    private UsageRoutes() {}
}
