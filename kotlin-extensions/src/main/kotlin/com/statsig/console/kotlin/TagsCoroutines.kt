package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.TagsClient
import com.statsig.console.tags.Tag
import com.statsig.console.tags.TagBuilder
import com.statsig.console.tags.TagRequest
import com.statsig.console.tags.TagRequestBuilder

/** [TagsClient] for coroutines. */
public class TagsCoroutines internal constructor(private val client: TagsClient) {
    /** All tags: [TagsClient.list]. */
    public fun list(): PagedFlow<Tag> = PagedFlow(client.list())

    /** One tag: [TagsClient.get]. */
    public suspend fun get(id: String): Tag = client.get(id).awaitValue()

    /** Creates a tag: [TagsClient.create]. */
    public suspend fun create(tag: TagRequest): Tag = client.create(tag).awaitValue()

    /** Changes what is set: [TagsClient.patch]. */
    public suspend fun patch(id: String, changes: TagRequest): Tag = client.patch(id, changes).awaitValue()

    /** Reads a tag, changes it, and patches the properties that differ: [TagsClient.edit]. */
    public suspend fun edit(id: String, change: Build<TagBuilder>): Tag =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes a tag: [TagsClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()
}

/** A [TagRequest] with what [build] sets. */
public inline fun tagRequest(build: Build<TagRequestBuilder>): TagRequest =
    TagRequestBuilder.builder().apply(build).build()
