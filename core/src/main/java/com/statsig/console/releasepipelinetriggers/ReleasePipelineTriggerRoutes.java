package com.statsig.console.releasepipelinetriggers;

import com.statsig.console.Route;

/** The operations on the runs of release pipelines. */
public final class ReleasePipelineTriggerRoutes {
    public static final Route LIST = Route.get("releasePipelineTriggers.list", "/console/v1/release_pipeline_triggers");
    public static final Route GET =
            Route.get("releasePipelineTriggers.get", "/console/v1/release_pipeline_triggers/{id}");
    public static final Route ABORT =
            Route.put("releasePipelineTriggers.abort", "/console/v1/release_pipeline_triggers/{id}/abort");
    public static final Route APPROVE =
            Route.put("releasePipelineTriggers.approve", "/console/v1/release_pipeline_triggers/{id}/approve");
    public static final Route PAUSE =
            Route.put("releasePipelineTriggers.pause", "/console/v1/release_pipeline_triggers/{id}/pause");
    public static final Route ROLLOUT =
            Route.put("releasePipelineTriggers.rollout", "/console/v1/release_pipeline_triggers/{id}/rollout");
    public static final Route SKIP =
            Route.put("releasePipelineTriggers.skip", "/console/v1/release_pipeline_triggers/{id}/skip");
    public static final Route UNPAUSE =
            Route.put("releasePipelineTriggers.unpause", "/console/v1/release_pipeline_triggers/{id}/unpause");

    private ReleasePipelineTriggerRoutes() {}
}
