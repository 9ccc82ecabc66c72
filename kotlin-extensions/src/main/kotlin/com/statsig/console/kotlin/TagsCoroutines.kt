package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.TagsClient
import com.statsig.console.tags.Tag
import com.statsig.console.tags.TagBuilder
import com.statsig.console.tags.TagCreate
import com.statsig.console.tags.TagCreateBuilder
import com.statsig.console.tags.TagUpdate
import com.statsig.console.tags.TagUpdateBuilder

/** [TagsClient] for coroutines. */
public class TagsCoroutines internal constructor(private val client: TagsClient) {
    /** All tags: [TagsClient.list]. */
    public fun list(): PagedFlow<Tag> = PagedFlow(client.list())

    /** One tag: [TagsClient.get]. */
    public suspend fun get(id: String): Tag = client.get(id).awaitValue()

    /** Creates a tag: [TagsClient.create]. */
    public suspend fun create(tag: TagCreate): Tag = client.create(tag).awaitValue()

    /** Changes what is set: [TagsClient.patch]. */
    public suspend fun patch(id: String, changes: TagUpdate): Tag = client.patch(id, changes).awaitValue()

    /** Reads a tag, changes it, and patches the properties that differ: [TagsClient.edit]. */
    public suspend fun edit(id: String, change: Build<TagBuilder>): Tag =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes a tag: [TagsClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()
}

/** A [TagCreate] with what [build] sets. */
public inline fun tagCreate(build: Build<TagCreateBuilder>): TagCreate = TagCreateBuilder.builder().apply(build).build()

/** A [TagUpdate] with what [build] sets. */
public inline fun tagUpdate(build: Build<TagUpdateBuilder>): TagUpdate = TagUpdateBuilder.builder().apply(build).build()
