package com.statsig.console.kotlin

import com.statsig.console.autotunes.Autotune
import com.statsig.console.autotunes.AutotuneBuilder
import com.statsig.console.autotunes.AutotuneRequest
import com.statsig.console.autotunes.AutotuneRequestBuilder
import com.statsig.console.autotunes.AutotuneReviewRequest
import com.statsig.console.autotunes.AutotuneReviewRequestBuilder
import com.statsig.console.autotunes.AutotuneVariant
import com.statsig.console.autotunes.AutotuneVariantBuilder
import com.statsig.console.common.Decision
import com.statsig.console.json.Open
import com.statsig.console.reactor.groups.AutotunesClient
import com.statsig.console.reviews.ExperimentReview
import com.statsig.console.targeting.GroupOverrides
import com.statsig.console.targeting.OverrideType
import java.time.Instant

/** [AutotunesClient] for coroutines. */
public class AutotunesCoroutines internal constructor(private val client: AutotunesClient) :
    ReviewedCoroutines<ExperimentReview, AutotuneReviewRequest>(client) {
    /** All autotunes: [AutotunesClient.list]. */
    public fun list(): PagedFlow<Autotune> = PagedFlow(client.list())

    /** One autotune: [AutotunesClient.get]. */
    public suspend fun get(id: String): Autotune = client.get(id).awaitValue()

    /** Creates an autotune, which does not run yet: [AutotunesClient.create]. */
    public suspend fun create(autotune: AutotuneRequest): Autotune = client.create(autotune).awaitValue()

    /** Replaces an autotune: [AutotunesClient.update]. */
    public suspend fun update(id: String, autotune: AutotuneRequest): Autotune =
        client.update(id, autotune).awaitValue()

    /** Changes what is set: [AutotunesClient.patch]. */
    public suspend fun patch(id: String, changes: AutotuneRequest): Autotune = client.patch(id, changes).awaitValue()

    /** Reads an autotune, changes it, and patches the properties that differ: [AutotunesClient.edit]. */
    public suspend fun edit(id: String, change: Build<AutotuneBuilder>): Autotune =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes an autotune: [AutotunesClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()

    /** Starts an autotune: [AutotunesClient.start]. */
    public suspend fun start(id: String): Unit = client.start(id).awaitDone()

    /** Has an autotune start at a time: [AutotunesClient.scheduleStart]. */
    public suspend fun scheduleStart(id: String, scheduledTime: Instant): Unit =
        client.scheduleStart(id, scheduledTime).awaitDone()

    /** Finishes a running autotune and gives one variant to everybody: [AutotunesClient.makeDecision]. */
    public suspend fun makeDecision(id: String, decision: Decision): Unit =
        client.makeDecision(id, decision).awaitDone()

    /** Takes an autotune back to before its start: [AutotunesClient.reset]. */
    public suspend fun reset(id: String): Unit = client.reset(id).awaitDone()

    /** Who gets which variant, whatever the chance says: [AutotunesClient.getOverrides]. */
    public suspend fun getOverrides(id: String): GroupOverrides = client.getOverrides(id).awaitValue()

    /** Replaces the overrides: [AutotunesClient.updateOverrides]. */
    public suspend fun updateOverrides(id: String, overrides: GroupOverrides): GroupOverrides =
        client.updateOverrides(id, overrides).awaitValue()

    /** Adds overrides: [AutotunesClient.patchOverrides]. */
    public suspend fun patchOverrides(id: String, overrides: GroupOverrides): GroupOverrides =
        client.patchOverrides(id, overrides).awaitValue()

    /** Deletes all overrides: [AutotunesClient.deleteOverrides]. */
    public suspend fun deleteOverrides(id: String): GroupOverrides = client.deleteOverrides(id).awaitValue()

    /** Deletes the override of one gate or segment in all environments: [AutotunesClient.deleteConditionalOverride]. */
    public suspend fun deleteConditionalOverride(
        id: String,
        type: Open<OverrideType>,
        name: String,
        groupID: String,
    ): GroupOverrides = client.deleteConditionalOverride(id, type, name, groupID).awaitValue()

    /** Deletes the override of one gate or segment: [AutotunesClient.deleteConditionalOverride]. */
    public suspend fun deleteConditionalOverride(
        id: String,
        type: Open<OverrideType>,
        name: String,
        groupID: String,
        environment: String?,
    ): GroupOverrides = client.deleteConditionalOverride(id, type, name, groupID, environment).awaitValue()

    /** Deletes the override of one id in all environments: [AutotunesClient.deleteUserIDOverride]. */
    public suspend fun deleteUserIDOverride(id: String, userID: String, groupID: String): GroupOverrides =
        client.deleteUserIDOverride(id, userID, groupID).awaitValue()

    /** Deletes the override of one id: [AutotunesClient.deleteUserIDOverride]. */
    public suspend fun deleteUserIDOverride(
        id: String,
        userID: String,
        groupID: String,
        unitType: String?,
        environment: String?,
    ): GroupOverrides = client.deleteUserIDOverride(id, userID, groupID, unitType, environment).awaitValue()
}

/** An [AutotuneRequest] with what [build] sets. */
public inline fun autotuneRequest(build: Build<AutotuneRequestBuilder>): AutotuneRequest =
    AutotuneRequestBuilder.builder().apply(build).build()

/** An [AutotuneReviewRequest] with what [build] sets. */
public inline fun autotuneReviewRequest(build: Build<AutotuneReviewRequestBuilder>): AutotuneReviewRequest =
    AutotuneReviewRequestBuilder.builder().apply(build).build()

/** An [AutotuneVariant] with what [build] sets. */
public inline fun autotuneVariant(build: Build<AutotuneVariantBuilder>): AutotuneVariant =
    AutotuneVariantBuilder.builder().apply(build).build()
