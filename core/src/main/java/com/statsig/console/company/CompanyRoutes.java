package com.statsig.console.company;

import com.statsig.console.Route;

/** The operations on the company. */
public final class CompanyRoutes {
    public static final Route GET = Route.get("company.get", "/console/v1/company");

    private CompanyRoutes() {}
}
