package com.statsig.console.kotlin

import com.statsig.console.experiments.Experiment
import com.statsig.console.json.Open
import com.statsig.console.layers.Layer
import com.statsig.console.layers.LayerBuilder
import com.statsig.console.layers.LayerCreate
import com.statsig.console.layers.LayerCreateBuilder
import com.statsig.console.layers.LayerOverrides
import com.statsig.console.layers.LayerOverridesBuilder
import com.statsig.console.layers.LayerParameter
import com.statsig.console.layers.LayerParameterBuilder
import com.statsig.console.layers.LayerUpdate
import com.statsig.console.layers.LayerUpdateBuilder
import com.statsig.console.reactor.groups.LayersClient
import com.statsig.console.targeting.OverrideType

/** [LayersClient] for coroutines. */
public class LayersCoroutines internal constructor(private val client: LayersClient) {
    /** All layers: [LayersClient.list]. */
    public fun list(): PagedFlow<Layer> = PagedFlow(client.list())

    /** One layer: [LayersClient.get]. */
    public suspend fun get(id: String): Layer = client.get(id).awaitValue()

    /** Creates a layer without parameters: [LayersClient.create]. */
    public suspend fun create(layer: LayerCreate): Layer = client.create(layer).awaitValue()

    /** Replaces a layer: [LayersClient.update]. */
    public suspend fun update(id: String, layer: LayerUpdate): Layer = client.update(id, layer).awaitValue()

    /** Changes what is set: [LayersClient.patch]. */
    public suspend fun patch(id: String, changes: LayerUpdate): Layer = client.patch(id, changes).awaitValue()

    /** Reads a layer, changes it, and patches the properties that differ: [LayersClient.edit]. */
    public suspend fun edit(id: String, change: Build<LayerBuilder>): Layer =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes a layer that has no experiments: [LayersClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()

    /** The experiments in a layer: [LayersClient.listExperiments]. */
    public fun listExperiments(id: String): PagedFlow<Experiment> = PagedFlow(client.listExperiments(id))

    /** Who gets which group, whatever the chance says: [LayersClient.getOverrides]. */
    public suspend fun getOverrides(id: String): LayerOverrides = client.getOverrides(id).awaitValue()

    /** Replaces the overrides: [LayersClient.updateOverrides]. */
    public suspend fun updateOverrides(id: String, overrides: LayerOverrides): LayerOverrides =
        client.updateOverrides(id, overrides).awaitValue()

    /** Adds overrides: [LayersClient.patchOverrides]. */
    public suspend fun patchOverrides(id: String, overrides: LayerOverrides): LayerOverrides =
        client.patchOverrides(id, overrides).awaitValue()

    /** Deletes these overrides: [LayersClient.deleteOverrides]. */
    public suspend fun deleteOverrides(id: String, overrides: LayerOverrides): LayerOverrides =
        client.deleteOverrides(id, overrides).awaitValue()

    /** Deletes the override of one gate or segment that is in force in every environment: [LayersClient.deleteConditionalOverride]. */
    public suspend fun deleteConditionalOverride(
        id: String,
        type: Open<OverrideType>,
        name: String,
        groupName: String,
        experimentName: String,
    ): LayerOverrides = client.deleteConditionalOverride(id, type, name, groupName, experimentName).awaitValue()

    /** Deletes the override of one gate or segment: [LayersClient.deleteConditionalOverride]. */
    public suspend fun deleteConditionalOverride(
        id: String,
        type: Open<OverrideType>,
        name: String,
        groupName: String,
        experimentName: String,
        environment: String?,
    ): LayerOverrides =
        client.deleteConditionalOverride(id, type, name, groupName, experimentName, environment).awaitValue()

    /** Deletes the override of one user that is in force in every environment: [LayersClient.deleteUserIDOverride]. */
    public suspend fun deleteUserIDOverride(
        id: String,
        userID: String,
        groupName: String,
        experimentName: String,
    ): LayerOverrides = client.deleteUserIDOverride(id, userID, groupName, experimentName).awaitValue()

    /** Deletes the override of one id: [LayersClient.deleteUserIDOverride]. */
    public suspend fun deleteUserIDOverride(
        id: String,
        userID: String,
        groupName: String,
        experimentName: String,
        idType: String?,
        environment: String?,
    ): LayerOverrides =
        client.deleteUserIDOverride(id, userID, groupName, experimentName, idType, environment).awaitValue()
}

/** A [LayerCreate] with what [build] sets. */
public inline fun layerCreate(build: Build<LayerCreateBuilder>): LayerCreate =
    LayerCreateBuilder.builder().apply(build).build()

/** A [LayerOverrides] with what [build] sets. */
public inline fun layerOverrides(build: Build<LayerOverridesBuilder>): LayerOverrides =
    LayerOverridesBuilder.builder().apply(build).build()

/** A [LayerParameter] with what [build] sets. */
public inline fun layerParameter(build: Build<LayerParameterBuilder>): LayerParameter =
    LayerParameterBuilder.builder().apply(build).build()

/** A [LayerUpdate] with what [build] sets. */
public inline fun layerUpdate(build: Build<LayerUpdateBuilder>): LayerUpdate =
    LayerUpdateBuilder.builder().apply(build).build()
