package com.statsig.console.kotlin

import com.statsig.console.keys.Key
import com.statsig.console.keys.KeyBuilder
import com.statsig.console.keys.KeyQuery
import com.statsig.console.keys.KeyQueryBuilder
import com.statsig.console.keys.KeyRequest
import com.statsig.console.keys.KeyRequestBuilder
import com.statsig.console.reactor.groups.KeysClient

/** [KeysClient] for coroutines. */
public class KeysCoroutines internal constructor(private val client: KeysClient) {
    /** All keys: [KeysClient.list]. */
    public fun list(): PagedFlow<Key> = PagedFlow(client.list())

    /** The keys that pass the filters: [KeysClient.list]. */
    public fun list(query: KeyQuery): PagedFlow<Key> = PagedFlow(client.list(query))

    /** One key: [KeysClient.get]. */
    public suspend fun get(id: String): Key = client.get(id).awaitValue()

    /** Creates a key: [KeysClient.create]. */
    public suspend fun create(key: KeyRequest): Key = client.create(key).awaitValue()

    /** Changes what is set: [KeysClient.patch]. */
    public suspend fun patch(id: String, changes: KeyRequest): Key = client.patch(id, changes).awaitValue()

    /** Reads a key, changes it, and patches the properties that differ: [KeysClient.edit]. */
    public suspend fun edit(id: String, change: Build<KeyBuilder>): Key =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Has a key accepted no more: [KeysClient.deactivate]. */
    public suspend fun deactivate(id: String): Unit = client.deactivate(id).awaitDone()

    /** Puts another key in the place of one, and returns the new one: [KeysClient.rotate]. */
    public suspend fun rotate(id: String): Key = client.rotate(id).awaitValue()

    /** Deletes a key: [KeysClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()
}

/** A [KeyRequest] with what [build] sets. */
public inline fun keyRequest(build: Build<KeyRequestBuilder>): KeyRequest =
    KeyRequestBuilder.builder().apply(build).build()

/** A [KeyQuery] with what [build] sets. */
public inline fun keyQuery(build: Build<KeyQueryBuilder>): KeyQuery = KeyQueryBuilder.builder().apply(build).build()
