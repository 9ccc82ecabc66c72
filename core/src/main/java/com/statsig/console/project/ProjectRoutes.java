package com.statsig.console.project;

import com.statsig.console.Route;

/** The operations on the project. */
public final class ProjectRoutes {
    public static final Route GET = Route.get("project.get", "/console/v1/project");

    private ProjectRoutes() {}
}
