package com.statsig.console.roles;

import com.statsig.console.Route;

/** The operations on roles. */
public final class RoleRoutes {
    public static final Route LIST = Route.get("roles.list", "/console/v1/roles");
    public static final Route CREATE = Route.post("roles.create", "/console/v1/roles");
    public static final Route GET = Route.get("roles.get", "/console/v1/roles/{id}");
    public static final Route PATCH = Route.patch("roles.patch", "/console/v1/roles/{id}");
    public static final Route DELETE = Route.delete("roles.delete", "/console/v1/roles/{id}");

    private RoleRoutes() {}
}
