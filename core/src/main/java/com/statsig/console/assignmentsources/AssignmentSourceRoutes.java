package com.statsig.console.assignmentsources;

import com.statsig.console.DryRun;
import com.statsig.console.Route;

/** The operations on assignment sources. */
public final class AssignmentSourceRoutes {
    public static final Route UPDATE = Route.post(
                    "assignmentSources.update", "/console/v1/experiments/assignment_source/{name}")
            .repeatable()
            .dryRunBy(DryRun.BODY);
    public static final Route PATCH = Route.patch(
                    "assignmentSources.patch", "/console/v1/experiments/assignment_source/{name}")
            .dryRunBy(DryRun.BODY);
    public static final Route DELETE =
            Route.delete("assignmentSources.delete", "/console/v1/experiments/assignment_source/{name}");
    public static final Route LIST = Route.get("assignmentSources.list", "/console/v1/experiments/assignment_sources");
    public static final Route CREATE = Route.post(
                    "assignmentSources.create", "/console/v1/experiments/assignment_sources")
            .dryRunBy(DryRun.BODY);

    private AssignmentSourceRoutes() {}
}
