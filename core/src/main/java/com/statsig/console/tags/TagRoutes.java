package com.statsig.console.tags;

import com.statsig.console.Route;

/** The operations on tags. */
public final class TagRoutes {
    public static final Route LIST = Route.get("tags.list", "/console/v1/tags");
    public static final Route CREATE = Route.post("tags.create", "/console/v1/tags");
    public static final Route GET = Route.get("tags.get", "/console/v1/tags/{id}");
    public static final Route PATCH = Route.patch("tags.patch", "/console/v1/tags/{id}");
    public static final Route DELETE = Route.delete("tags.delete", "/console/v1/tags/{id}");

    private TagRoutes() {}
}
