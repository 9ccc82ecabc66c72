package com.statsig.console.keys;

import com.statsig.console.Route;

/** The operations on API keys. */
public final class KeyRoutes {
    public static final Route LIST = Route.get("keys.list", "/console/v1/keys");
    public static final Route CREATE = Route.post("keys.create", "/console/v1/keys");
    public static final Route GET =
            Route.get("keys.get", "/console/v1/keys/{id}").secret();
    public static final Route PATCH =
            Route.patch("keys.patch", "/console/v1/keys/{id}").secret();
    public static final Route DELETE =
            Route.delete("keys.delete", "/console/v1/keys/{id}").secret();
    public static final Route DEACTIVATE =
            Route.patch("keys.deactivate", "/console/v1/keys/{id}/deactivate").secret();
    /** Not sent twice: each time makes another key. */
    public static final Route ROTATE =
            Route.patch("keys.rotate", "/console/v1/keys/{id}/rotate").secret().unrepeatable();

    private KeyRoutes() {}
}
