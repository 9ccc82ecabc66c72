package com.statsig.console.reactor.groups;

import com.statsig.console.Route;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTrigger;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTriggerQuery;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTriggerRoutes;
import reactor.core.publisher.Mono;

/**
 * Operations on the runs of release pipelines. Those that name a phase are refused by the server when the run is in
 * another one.
 */
public final class ReleasePipelineTriggersClient {
    private final Pipe pipe;

    ReleasePipelineTriggersClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All runs. {@code GET /console/v1/release_pipeline_triggers} */
    public PagedFlux<ReleasePipelineTrigger> list() {
        return Call.of(pipe, ReleasePipelineTriggerRoutes.LIST).paged(ReleasePipelineTrigger.class);
    }

    /** The runs that pass the filters. {@code GET /console/v1/release_pipeline_triggers} */
    public PagedFlux<ReleasePipelineTrigger> list(ReleasePipelineTriggerQuery query) {
        return Call.of(pipe, ReleasePipelineTriggerRoutes.LIST).query(query).paged(ReleasePipelineTrigger.class);
    }

    /** One run. {@code GET /console/v1/release_pipeline_triggers/{id}} */
    public Mono<ReleasePipelineTrigger> get(String id) {
        return Call.of(pipe, ReleasePipelineTriggerRoutes.GET, id).single(ReleasePipelineTrigger.class);
    }

    /** Approves a phase that waits for a review. {@code PUT /console/v1/release_pipeline_triggers/{id}/approve} */
    public Mono<ReleasePipelineTrigger> approve(String id, String phaseID) {
        return inPhase(ReleasePipelineTriggerRoutes.APPROVE, id, phaseID);
    }

    /** Holds a run where it is. {@code PUT /console/v1/release_pipeline_triggers/{id}/pause} */
    public Mono<ReleasePipelineTrigger> pause(String id, String phaseID) {
        return inPhase(ReleasePipelineTriggerRoutes.PAUSE, id, phaseID);
    }

    /** Lets a paused run go on. {@code PUT /console/v1/release_pipeline_triggers/{id}/unpause} */
    public Mono<ReleasePipelineTrigger> unpause(String id, String phaseID) {
        return inPhase(ReleasePipelineTriggerRoutes.UNPAUSE, id, phaseID);
    }

    /** Goes on to the phase at once. {@code PUT /console/v1/release_pipeline_triggers/{id}/skip} */
    public Mono<ReleasePipelineTrigger> skip(String id, String phaseID) {
        return inPhase(ReleasePipelineTriggerRoutes.SKIP, id, phaseID);
    }

    /** Gives the change to everyone at once. {@code PUT /console/v1/release_pipeline_triggers/{id}/rollout} */
    public Mono<ReleasePipelineTrigger> rollout(String id) {
        return Call.of(pipe, ReleasePipelineTriggerRoutes.ROLLOUT, id).single(ReleasePipelineTrigger.class);
    }

    /** Ends a run and takes its change back. {@code PUT /console/v1/release_pipeline_triggers/{id}/abort} */
    public Mono<ReleasePipelineTrigger> abort(String id) {
        return Call.of(pipe, ReleasePipelineTriggerRoutes.ABORT, id).single(ReleasePipelineTrigger.class);
    }

    private Mono<ReleasePipelineTrigger> inPhase(Route route, String id, String phaseID) {
        return Call.of(pipe, route, id).body("phaseID", phaseID).single(ReleasePipelineTrigger.class);
    }
}
