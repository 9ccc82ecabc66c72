package com.statsig.console.kotlin

import com.statsig.console.common.PulseQuery
import com.statsig.console.common.PulseResults
import com.statsig.console.holdouts.Holdout
import com.statsig.console.holdouts.HoldoutBuilder
import com.statsig.console.holdouts.HoldoutCreate
import com.statsig.console.holdouts.HoldoutCreateBuilder
import com.statsig.console.holdouts.HoldoutQuery
import com.statsig.console.holdouts.HoldoutQueryBuilder
import com.statsig.console.holdouts.HoldoutUpdate
import com.statsig.console.holdouts.HoldoutUpdateBuilder
import com.statsig.console.reactor.groups.HoldoutsClient
import com.statsig.console.targeting.Overrides

/** [HoldoutsClient] for coroutines. */
public class HoldoutsCoroutines internal constructor(private val client: HoldoutsClient) {
    /** All holdouts: [HoldoutsClient.list]. */
    public fun list(): PagedFlow<Holdout> = PagedFlow(client.list())

    /** The holdouts that pass the filters: [HoldoutsClient.list]. */
    public fun list(query: HoldoutQuery): PagedFlow<Holdout> = PagedFlow(client.list(query))

    /** One holdout: [HoldoutsClient.get]. */
    public suspend fun get(id: String): Holdout = client.get(id).awaitValue()

    /** Creates a holdout of nothing yet: [HoldoutsClient.create]. */
    public suspend fun create(holdout: HoldoutCreate): Holdout = client.create(holdout).awaitValue()

    /** Replaces a holdout: [HoldoutsClient.update]. */
    public suspend fun update(id: String, holdout: HoldoutUpdate): Holdout = client.update(id, holdout).awaitValue()

    /** Changes what is set: [HoldoutsClient.patch]. */
    public suspend fun patch(id: String, changes: HoldoutUpdate): Holdout = client.patch(id, changes).awaitValue()

    /** Reads a holdout, changes it, and patches the properties that differ: [HoldoutsClient.edit]. */
    public suspend fun edit(id: String, change: Build<HoldoutBuilder>): Holdout =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes a holdout: [HoldoutsClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()

    /** The ids that are held out or never are, whatever the chance says: [HoldoutsClient.getOverrides]. */
    public suspend fun getOverrides(id: String): Overrides = client.getOverrides(id).awaitValue()

    /** Replaces the overrides: [HoldoutsClient.updateOverrides]. */
    public suspend fun updateOverrides(id: String, overrides: Overrides): Overrides =
        client.updateOverrides(id, overrides).awaitValue()

    /** Adds overrides: [HoldoutsClient.patchOverrides]. */
    public suspend fun patchOverrides(id: String, overrides: Overrides): Overrides =
        client.patchOverrides(id, overrides).awaitValue()

    /** Deletes these overrides: [HoldoutsClient.deleteOverrides]. */
    public suspend fun deleteOverrides(id: String, overrides: Overrides): Overrides =
        client.deleteOverrides(id, overrides).awaitValue()

    /** How metrics moved between those held out and the others, as the server computes it by default: [HoldoutsClient.pulseResults]. */
    public suspend fun pulseResults(id: String): PulseResults = client.pulseResults(id).awaitValue()

    /** How metrics moved between those held out and the others: [HoldoutsClient.pulseResults]. */
    public suspend fun pulseResults(id: String, query: PulseQuery): PulseResults =
        client.pulseResults(id, query).awaitValue()
}

/** A [HoldoutCreate] with what [build] sets. */
public inline fun holdoutCreate(build: Build<HoldoutCreateBuilder>): HoldoutCreate =
    HoldoutCreateBuilder.builder().apply(build).build()

/** A [HoldoutQuery] with what [build] sets. */
public inline fun holdoutQuery(build: Build<HoldoutQueryBuilder>): HoldoutQuery =
    HoldoutQueryBuilder.builder().apply(build).build()

/** A [HoldoutUpdate] with what [build] sets. */
public inline fun holdoutUpdate(build: Build<HoldoutUpdateBuilder>): HoldoutUpdate =
    HoldoutUpdateBuilder.builder().apply(build).build()
