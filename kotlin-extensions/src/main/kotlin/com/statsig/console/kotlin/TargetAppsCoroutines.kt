package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.TargetAppsClient
import com.statsig.console.targetapps.TargetApp
import com.statsig.console.targetapps.TargetAppAssignment
import com.statsig.console.targetapps.TargetAppAssignmentBuilder
import com.statsig.console.targetapps.TargetAppBuilder
import com.statsig.console.targetapps.TargetAppRequest
import com.statsig.console.targetapps.TargetAppRequestBuilder

/** [TargetAppsClient] for coroutines. */
public class TargetAppsCoroutines internal constructor(private val client: TargetAppsClient) {
    /** All target apps: [TargetAppsClient.list]. */
    public fun list(): PagedFlow<TargetApp> = PagedFlow(client.list())

    /** One target app: [TargetAppsClient.get]. */
    public suspend fun get(id: String): TargetApp = client.get(id).awaitValue()

    /** Creates a target app: [TargetAppsClient.create]. */
    public suspend fun create(targetApp: TargetAppRequest): TargetApp = client.create(targetApp).awaitValue()

    /** Changes what is set: [TargetAppsClient.patch]. */
    public suspend fun patch(id: String, changes: TargetAppRequest): Unit = client.patch(id, changes).awaitDone()

    /**
     * Reads a target app, changes it, patches the properties that differ, and reads it again: [TargetAppsClient.edit].
     */
    public suspend fun edit(id: String, change: Build<TargetAppBuilder>): TargetApp =
        client.edit(id) { it.with(change) }.awaitValue()

    /**
     * Assigns gates, dynamic configs and experiments to target apps, whose ids are required:
     * [TargetAppsClient.bulkAssign].
     */
    public suspend fun bulkAssign(assignment: TargetAppAssignment): Unit = client.bulkAssign(assignment).awaitDone()

    /** Deletes a target app: [TargetAppsClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()
}

/** A [TargetAppAssignment] with what [build] sets. */
public inline fun targetAppAssignment(build: Build<TargetAppAssignmentBuilder>): TargetAppAssignment =
    TargetAppAssignmentBuilder.builder().apply(build).build()

/** A [TargetAppRequest] with what [build] sets. */
public inline fun targetAppRequest(build: Build<TargetAppRequestBuilder>): TargetAppRequest =
    TargetAppRequestBuilder.builder().apply(build).build()
