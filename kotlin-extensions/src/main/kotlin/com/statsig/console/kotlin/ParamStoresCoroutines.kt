package com.statsig.console.kotlin

import com.statsig.console.paramstores.DynamicConfigParameter
import com.statsig.console.paramstores.DynamicConfigParameterBuilder
import com.statsig.console.paramstores.ExperimentParameter
import com.statsig.console.paramstores.ExperimentParameterBuilder
import com.statsig.console.paramstores.GateParameter
import com.statsig.console.paramstores.GateParameterBuilder
import com.statsig.console.paramstores.LayerParameter
import com.statsig.console.paramstores.LayerParameterBuilder
import com.statsig.console.paramstores.ParamStore
import com.statsig.console.paramstores.ParamStoreCreate
import com.statsig.console.paramstores.ParamStoreCreateBuilder
import com.statsig.console.paramstores.ParamStoreUpdate
import com.statsig.console.paramstores.ParamStoreUpdateBuilder
import com.statsig.console.paramstores.StaticParameter
import com.statsig.console.paramstores.StaticParameterBuilder
import com.statsig.console.reactor.ParamStoresClient

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

/** A [StaticParameter] with what [build] sets. */
public inline fun staticParameter(build: Build<StaticParameterBuilder>): StaticParameter =
    StaticParameter.builder().apply(build).build()

/** A [GateParameter] with what [build] sets. */
public inline fun gateParameter(build: Build<GateParameterBuilder>): GateParameter =
    GateParameter.builder().apply(build).build()

/** A [LayerParameter] with what [build] sets. */
public inline fun layerParameter(build: Build<LayerParameterBuilder>): LayerParameter =
    LayerParameter.builder().apply(build).build()

/** A [DynamicConfigParameter] with what [build] sets. */
public inline fun dynamicConfigParameter(build: Build<DynamicConfigParameterBuilder>): DynamicConfigParameter =
    DynamicConfigParameter.builder().apply(build).build()

/** An [ExperimentParameter] with what [build] sets. */
public inline fun experimentParameter(build: Build<ExperimentParameterBuilder>): ExperimentParameter =
    ExperimentParameter.builder().apply(build).build()
