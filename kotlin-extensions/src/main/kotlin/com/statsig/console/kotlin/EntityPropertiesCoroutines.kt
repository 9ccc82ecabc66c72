package com.statsig.console.kotlin

import com.statsig.console.entityproperties.EntityProperty
import com.statsig.console.entityproperties.EntityPropertyBuilder
import com.statsig.console.entityproperties.EntityPropertyRequest
import com.statsig.console.entityproperties.EntityPropertyRequestBuilder
import com.statsig.console.reactor.groups.EntityPropertiesClient

/** [EntityPropertiesClient] for coroutines. */
public class EntityPropertiesCoroutines internal constructor(private val client: EntityPropertiesClient) {
    /** All entity property sources: [EntityPropertiesClient.list]. */
    public fun list(): PagedFlow<EntityProperty> = PagedFlow(client.list())

    /** One entity property source: [EntityPropertiesClient.get]. */
    public suspend fun get(name: String): EntityProperty = client.get(name).awaitValue()

    /** Creates one: [EntityPropertiesClient.create]. */
    public suspend fun create(source: EntityPropertyRequest): EntityProperty = client.create(source).awaitValue()

    /** Replaces one: [EntityPropertiesClient.update]. */
    public suspend fun update(name: String, source: EntityPropertyRequest): EntityProperty =
        client.update(name, source).awaitValue()

    /** Changes what is set: [EntityPropertiesClient.patch]. */
    public suspend fun patch(name: String, changes: EntityPropertyRequest): EntityProperty =
        client.patch(name, changes).awaitValue()

    /** Reads one, changes it, and patches the properties that differ: [EntityPropertiesClient.edit]. */
    public suspend fun edit(name: String, change: Build<EntityPropertyBuilder>): EntityProperty =
        client.edit(name) { it.with(change) }.awaitValue()

    /** Deletes one: [EntityPropertiesClient.delete]. */
    public suspend fun delete(name: String): Unit = client.delete(name).awaitDone()
}

/** An [EntityPropertyRequest] with what [build] sets. */
public inline fun entityPropertyRequest(build: Build<EntityPropertyRequestBuilder>): EntityPropertyRequest =
    EntityPropertyRequestBuilder.builder().apply(build).build()
