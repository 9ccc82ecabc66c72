package com.statsig.console.users;

import com.statsig.console.Route;

/** The operations on users. */
public final class UserRoutes {
    public static final Route LIST = Route.get("users.list", "/console/v1/users");
    public static final Route GET_BY_ID = Route.get("users.getById", "/console/v1/users/id/{id}");
    public static final Route INVITE = Route.post("users.invite", "/console/v1/users/invite");
    public static final Route GET = Route.get("users.get", "/console/v1/users/{email}");
    public static final Route UPDATE =
            Route.post("users.update", "/console/v1/users/{email}").repeatable();

    private UserRoutes() {}
}
