package com.statsig.console.releasepipelines;

import com.statsig.console.Route;

/** The operations on release pipelines. */
public final class ReleasePipelineRoutes {
    public static final Route LIST = Route.get("releasePipelines.list", "/console/v1/release_pipelines");
    public static final Route CREATE = Route.post("releasePipelines.create", "/console/v1/release_pipelines");
    public static final Route GET = Route.get("releasePipelines.get", "/console/v1/release_pipelines/{id}");
    public static final Route UPDATE = Route.post("releasePipelines.update", "/console/v1/release_pipelines/{id}")
            .repeatable();
    public static final Route DELETE = Route.delete("releasePipelines.delete", "/console/v1/release_pipelines/{id}");

    private ReleasePipelineRoutes() {}
}
