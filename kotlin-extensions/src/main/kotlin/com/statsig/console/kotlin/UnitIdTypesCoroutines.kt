package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.UnitIdTypesClient
import com.statsig.console.unitidtypes.UnitIdType
import com.statsig.console.unitidtypes.UnitIdTypeBuilder
import com.statsig.console.unitidtypes.UnitIdTypeUpdate
import com.statsig.console.unitidtypes.UnitIdTypeUpdateBuilder

/** [UnitIdTypesClient] for coroutines. */
public class UnitIdTypesCoroutines internal constructor(private val client: UnitIdTypesClient) {
    /** All unit id types: [UnitIdTypesClient.list]. */
    public fun list(): PagedFlow<UnitIdType> = PagedFlow(client.list())

    /** One unit id type: [UnitIdTypesClient.get]. */
    public suspend fun get(id: String): UnitIdType = client.get(id).awaitValue()

    /** Creates a unit id type: [UnitIdTypesClient.create]. */
    public suspend fun create(type: UnitIdType): UnitIdType = client.create(type).awaitValue()

    /** Changes the description, which is required: [UnitIdTypesClient.patch]. */
    public suspend fun patch(id: String, changes: UnitIdTypeUpdate): UnitIdType = client.patch(id, changes).awaitValue()

    /** Reads a unit id type, changes it, and patches the properties that differ: [UnitIdTypesClient.edit]. */
    public suspend fun edit(id: String, change: Build<UnitIdTypeBuilder>): UnitIdType =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes a unit id type: [UnitIdTypesClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()
}

/** A [UnitIdType] with what [build] sets. */
public inline fun unitIdType(build: Build<UnitIdTypeBuilder>): UnitIdType =
    UnitIdTypeBuilder.builder().apply(build).build()

/** A [UnitIdTypeUpdate] with what [build] sets. */
public inline fun unitIdTypeUpdate(build: Build<UnitIdTypeUpdateBuilder>): UnitIdTypeUpdate =
    UnitIdTypeUpdateBuilder.builder().apply(build).build()
