package com.statsig.console.kotlin

import com.statsig.console.assignmentsources.AssignmentSource
import com.statsig.console.assignmentsources.AssignmentSourceRequest
import com.statsig.console.assignmentsources.AssignmentSourceRequestBuilder
import com.statsig.console.reactor.groups.AssignmentSourcesClient

/** [AssignmentSourcesClient] for coroutines. */
public class AssignmentSourcesCoroutines internal constructor(private val client: AssignmentSourcesClient) {
    /** All assignment sources: [AssignmentSourcesClient.list]. */
    public fun list(): PagedFlow<AssignmentSource> = PagedFlow(client.list())

    /** Creates one: [AssignmentSourcesClient.create]. */
    public suspend fun create(source: AssignmentSourceRequest): AssignmentSource = client.create(source).awaitValue()

    /** Replaces one: [AssignmentSourcesClient.update]. */
    public suspend fun update(name: String, source: AssignmentSourceRequest): AssignmentSource =
        client.update(name, source).awaitValue()

    /** Changes what is set: [AssignmentSourcesClient.patch]. */
    public suspend fun patch(name: String, changes: AssignmentSourceRequest): AssignmentSource =
        client.patch(name, changes).awaitValue()

    /** Deletes one: [AssignmentSourcesClient.delete]. */
    public suspend fun delete(name: String): Unit = client.delete(name).awaitDone()
}

/** An [AssignmentSourceRequest] with what [build] sets. */
public inline fun assignmentSourceRequest(build: Build<AssignmentSourceRequestBuilder>): AssignmentSourceRequest =
    AssignmentSourceRequestBuilder.builder().apply(build).build()
