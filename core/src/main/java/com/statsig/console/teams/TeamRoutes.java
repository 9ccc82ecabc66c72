package com.statsig.console.teams;

import com.statsig.console.Route;

/** The operations on teams. */
public final class TeamRoutes {
    public static final Route LIST = Route.get("teams.list", "/console/v1/users/teams");
    public static final Route CREATE = Route.post("teams.create", "/console/v1/users/teams");
    public static final Route GET = Route.get("teams.get", "/console/v1/users/teams/{id}");
    public static final Route PATCH = Route.patch("teams.patch", "/console/v1/users/teams/{id}");
    public static final Route DELETE = Route.delete("teams.delete", "/console/v1/users/teams/{id}");

    private TeamRoutes() {}
}
