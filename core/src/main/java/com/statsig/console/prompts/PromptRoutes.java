package com.statsig.console.prompts;

import com.statsig.console.Route;

/** The operations on prompts. */
public final class PromptRoutes {
    public static final Route LIST = Route.get("prompts.list", "/console/v1/prompts");
    public static final Route CREATE = Route.post("prompts.create", "/console/v1/prompts");
    public static final Route GET = Route.get("prompts.get", "/console/v1/prompts/{id}");
    public static final Route PATCH = Route.patch("prompts.patch", "/console/v1/prompts/{id}");
    public static final Route DELETE = Route.delete("prompts.delete", "/console/v1/prompts/{id}");
    public static final Route CREATE_VERSION = Route.post("prompts.createVersion", "/console/v1/prompts/{id}/versions");
    public static final Route START_EVALS =
            Route.post("prompts.startEvals", "/console/v1/prompts/{id}/versions/{versionId}/start_evals");

    private PromptRoutes() {}
}
