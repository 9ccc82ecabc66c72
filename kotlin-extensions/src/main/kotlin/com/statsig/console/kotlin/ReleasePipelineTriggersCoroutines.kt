package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.ReleasePipelineTriggersClient
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTrigger
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTriggerQuery
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTriggerQueryBuilder

/** [ReleasePipelineTriggersClient] for coroutines. */
public class ReleasePipelineTriggersCoroutines internal constructor(private val client: ReleasePipelineTriggersClient) {
    /** All runs: [ReleasePipelineTriggersClient.list]. */
    public fun list(): PagedFlow<ReleasePipelineTrigger> = PagedFlow(client.list())

    /** The runs that pass the filters: [ReleasePipelineTriggersClient.list]. */
    public fun list(query: ReleasePipelineTriggerQuery): PagedFlow<ReleasePipelineTrigger> =
        PagedFlow(client.list(query))

    /** One run: [ReleasePipelineTriggersClient.get]. */
    public suspend fun get(id: String): ReleasePipelineTrigger = client.get(id).awaitValue()

    /** Approves a phase that waits for a review: [ReleasePipelineTriggersClient.approve]. */
    public suspend fun approve(id: String, phaseID: String): ReleasePipelineTrigger =
        client.approve(id, phaseID).awaitValue()

    /** Holds a run where it is: [ReleasePipelineTriggersClient.pause]. */
    public suspend fun pause(id: String, phaseID: String): ReleasePipelineTrigger =
        client.pause(id, phaseID).awaitValue()

    /** Lets a paused run go on: [ReleasePipelineTriggersClient.unpause]. */
    public suspend fun unpause(id: String, phaseID: String): ReleasePipelineTrigger =
        client.unpause(id, phaseID).awaitValue()

    /** Goes on to the phase at once: [ReleasePipelineTriggersClient.skip]. */
    public suspend fun skip(id: String, phaseID: String): ReleasePipelineTrigger = client.skip(id, phaseID).awaitValue()

    /** Gives the change to everyone at once: [ReleasePipelineTriggersClient.rollout]. */
    public suspend fun rollout(id: String): ReleasePipelineTrigger = client.rollout(id).awaitValue()

    /** Ends a run and takes its change back: [ReleasePipelineTriggersClient.abort]. */
    public suspend fun abort(id: String): ReleasePipelineTrigger = client.abort(id).awaitValue()
}

/** A [ReleasePipelineTriggerQuery] with what [build] sets. */
public inline fun releasePipelineTriggerQuery(
    build: Build<ReleasePipelineTriggerQueryBuilder>,
): ReleasePipelineTriggerQuery = ReleasePipelineTriggerQueryBuilder.builder().apply(build).build()
