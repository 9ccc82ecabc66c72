package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.ReleasePipelinesClient
import com.statsig.console.releasepipelines.ReleasePhase
import com.statsig.console.releasepipelines.ReleasePhaseBuilder
import com.statsig.console.releasepipelines.ReleasePipeline
import com.statsig.console.releasepipelines.ReleasePipelineRequest
import com.statsig.console.releasepipelines.ReleasePipelineRequestBuilder

/** [ReleasePipelinesClient] for coroutines. */
public class ReleasePipelinesCoroutines internal constructor(private val client: ReleasePipelinesClient) {
    /** All release pipelines: [ReleasePipelinesClient.list]. */
    public fun list(): PagedFlow<ReleasePipeline> = PagedFlow(client.list())

    /** One release pipeline: [ReleasePipelinesClient.get]. */
    public suspend fun get(id: String): ReleasePipeline = client.get(id).awaitValue()

    /** Creates a release pipeline: [ReleasePipelinesClient.create]. */
    public suspend fun create(pipeline: ReleasePipelineRequest): ReleasePipeline = client.create(pipeline).awaitValue()

    /** Changes what is set: [ReleasePipelinesClient.update]. */
    public suspend fun update(id: String, changes: ReleasePipelineRequest): ReleasePipeline =
        client.update(id, changes).awaitValue()

    /** Deletes a release pipeline: [ReleasePipelinesClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()
}

/** A [ReleasePhase] with what [build] sets. */
public inline fun releasePhase(build: Build<ReleasePhaseBuilder>): ReleasePhase =
    ReleasePhaseBuilder.builder().apply(build).build()

/** A [ReleasePipelineRequest] with what [build] sets. */
public inline fun releasePipelineRequest(build: Build<ReleasePipelineRequestBuilder>): ReleasePipelineRequest =
    ReleasePipelineRequestBuilder.builder().apply(build).build()
