package com.statsig.console.kotlin

import com.statsig.console.paramstores.DynamicConfigReference
import com.statsig.console.paramstores.DynamicConfigReferenceBuilder
import com.statsig.console.paramstores.ExperimentReference
import com.statsig.console.paramstores.ExperimentReferenceBuilder
import com.statsig.console.paramstores.GateReference
import com.statsig.console.paramstores.GateReferenceBuilder
import com.statsig.console.paramstores.LayerReference
import com.statsig.console.paramstores.LayerReferenceBuilder
import com.statsig.console.paramstores.ParamStore
import com.statsig.console.paramstores.ParamStoreCreate
import com.statsig.console.paramstores.ParamStoreCreateBuilder
import com.statsig.console.paramstores.ParamStoreUpdate
import com.statsig.console.paramstores.ParamStoreUpdateBuilder
import com.statsig.console.paramstores.StaticReference
import com.statsig.console.paramstores.StaticReferenceBuilder
import com.statsig.console.reactor.groups.ParamStoresClient

/** [ParamStoresClient] for coroutines. */
public class ParamStoresCoroutines internal constructor(private val client: ParamStoresClient) {
    /** All param stores: [ParamStoresClient.list]. */
    public fun list(): PagedFlow<ParamStore> = PagedFlow(client.list())

    /** One param store: [ParamStoresClient.get]. */
    public suspend fun get(name: String): ParamStore = client.get(name).awaitValue()

    /** Creates a param store: [ParamStoresClient.create]. */
    public suspend fun create(store: ParamStoreCreate): ParamStore = client.create(store).awaitValue()

    /** Changes what is set: [ParamStoresClient.update]. */
    public suspend fun update(name: String, changes: ParamStoreUpdate): ParamStore =
        client.update(name, changes).awaitValue()

    /** Deletes a param store: [ParamStoresClient.delete]. */
    public suspend fun delete(name: String): Unit = client.delete(name).awaitDone()
}

/** A [ParamStoreCreate] with what [build] sets. */
public inline fun paramStoreCreate(build: Build<ParamStoreCreateBuilder>): ParamStoreCreate =
    ParamStoreCreateBuilder.builder().apply(build).build()

/** A [ParamStoreUpdate] with what [build] sets. */
public inline fun paramStoreUpdate(build: Build<ParamStoreUpdateBuilder>): ParamStoreUpdate =
    ParamStoreUpdateBuilder.builder().apply(build).build()

/** A [StaticReference] with what [build] sets. */
public inline fun staticReference(build: Build<StaticReferenceBuilder>): StaticReference =
    StaticReference.builder().apply(build).build()

/** A [GateReference] with what [build] sets. */
public inline fun gateReference(build: Build<GateReferenceBuilder>): GateReference =
    GateReference.builder().apply(build).build()

/** A [LayerReference] with what [build] sets. */
public inline fun layerReference(build: Build<LayerReferenceBuilder>): LayerReference =
    LayerReference.builder().apply(build).build()

/** A [DynamicConfigReference] with what [build] sets. */
public inline fun dynamicConfigReference(build: Build<DynamicConfigReferenceBuilder>): DynamicConfigReference =
    DynamicConfigReference.builder().apply(build).build()

/** An [ExperimentReference] with what [build] sets. */
public inline fun experimentReference(build: Build<ExperimentReferenceBuilder>): ExperimentReference =
    ExperimentReference.builder().apply(build).build()
