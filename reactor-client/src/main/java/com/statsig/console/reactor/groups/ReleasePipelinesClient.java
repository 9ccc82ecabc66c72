package com.statsig.console.reactor.groups;

import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.releasepipelines.ReleasePipeline;
import com.statsig.console.releasepipelines.ReleasePipelineRequest;
import com.statsig.console.releasepipelines.ReleasePipelineRoutes;
import reactor.core.publisher.Mono;

/** Operations on release pipelines. Their runs are {@link ReleasePipelineTriggersClient}. */
public final class ReleasePipelinesClient {
    private final Pipe pipe;

    ReleasePipelinesClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All release pipelines. {@code GET /console/v1/release_pipelines} */
    public PagedFlux<ReleasePipeline> list() {
        return Call.of(pipe, ReleasePipelineRoutes.LIST).paged(ReleasePipeline.class);
    }

    /** One release pipeline. {@code GET /console/v1/release_pipelines/{id}} */
    public Mono<ReleasePipeline> get(String id) {
        return Call.of(pipe, ReleasePipelineRoutes.GET, id).single(ReleasePipeline.class);
    }

    /** Creates a release pipeline; the name is required. {@code POST /console/v1/release_pipelines} */
    public Mono<ReleasePipeline> create(ReleasePipelineRequest pipeline) {
        return Call.of(pipe, ReleasePipelineRoutes.CREATE)
                .body(pipeline, "name")
                .single(ReleasePipeline.class);
    }

    /** Changes what is set; there is no patch of release pipelines. {@code POST /console/v1/release_pipelines/{id}} */
    public Mono<ReleasePipeline> update(String id, ReleasePipelineRequest changes) {
        return Call.of(pipe, ReleasePipelineRoutes.UPDATE, id).body(changes).single(ReleasePipeline.class);
    }

    /** Deletes a release pipeline. {@code DELETE /console/v1/release_pipelines/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, ReleasePipelineRoutes.DELETE, id).noContent();
    }
}
