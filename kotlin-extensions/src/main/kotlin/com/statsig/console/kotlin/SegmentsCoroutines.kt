package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.SegmentsClient
import com.statsig.console.segments.IdListChange
import com.statsig.console.segments.IdListChangeBuilder
import com.statsig.console.segments.IdListMetadata
import com.statsig.console.segments.Segment
import com.statsig.console.segments.SegmentCreate
import com.statsig.console.segments.SegmentCreateBuilder
import com.statsig.console.targeting.Rule
import kotlinx.coroutines.reactor.awaitSingleOrNull

/** [SegmentsClient] for coroutines. */
public class SegmentsCoroutines internal constructor(private val client: SegmentsClient) {
    /** All segments: [SegmentsClient.list]. */
    public fun list(): PagedFlow<Segment> = PagedFlow(client.list())

    /** One segment: [SegmentsClient.get]. */
    public suspend fun get(id: String): Segment = client.get(id).awaitValue()

    /** Creates a segment: [SegmentsClient.create]. */
    public suspend fun create(segment: SegmentCreate): Segment = client.create(segment).awaitValue()

    /** Deletes a segment: [SegmentsClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()

    /** Archives a segment; null when that is only confirmed: [SegmentsClient.archive]. */
    public suspend fun archive(id: String): Segment? = client.archive(id).awaitSingleOrNull()

    /** Replaces all rules of a rule-based segment; null when that is only confirmed: [SegmentsClient.updateRules]. */
    public suspend fun updateRules(id: String, rules: List<Rule>): Segment? =
        client.updateRules(id, rules).awaitSingleOrNull()

    /** The ids in an id list: [SegmentsClient.getIdList]. */
    public fun getIdList(id: String): PagedFlow<String> = PagedFlow(client.getIdList(id))

    /** Whether the server is still at work on an id list: [SegmentsClient.getIdListMetadata]. */
    public suspend fun getIdListMetadata(id: String): IdListMetadata = client.getIdListMetadata(id).awaitValue()

    /** Adds ids to an id list: [SegmentsClient.addToIdList]. */
    public suspend fun addToIdList(id: String, ids: List<String>): Unit = client.addToIdList(id, ids).awaitDone()

    /** Removes ids from an id list: [SegmentsClient.removeFromIdList]. */
    public suspend fun removeFromIdList(id: String, ids: List<String>): Unit =
        client.removeFromIdList(id, ids).awaitDone()

    /** Replaces all ids of an id list: [SegmentsClient.resetIdList]. */
    public suspend fun resetIdList(id: String, ids: List<String>): Unit = client.resetIdList(id, ids).awaitDone()

    /** Adds 1 to 1,000 ids to a user store id list: [SegmentsClient.addUserStoreIds]. */
    public suspend fun addUserStoreIds(id: String, ids: IdListChange): Unit =
        client.addUserStoreIds(id, ids).awaitDone()

    /** Removes 1 to 1,000 ids from a user store id list: [SegmentsClient.removeUserStoreIds]. */
    public suspend fun removeUserStoreIds(id: String, ids: IdListChange): Unit =
        client.removeUserStoreIds(id, ids).awaitDone()

    /** Withdraws a pending review: [SegmentsClient.cancelReview]. */
    public suspend fun cancelReview(id: String, reviewID: String): Unit = client.cancelReview(id, reviewID).awaitDone()

    /** Carries out an approved change: [SegmentsClient.commitReview]. */
    public suspend fun commitReview(id: String, reviewID: String): Unit = client.commitReview(id, reviewID).awaitDone()
}

/** An [IdListChange] with what [build] sets. */
public inline fun idListChange(build: Build<IdListChangeBuilder>): IdListChange =
    IdListChangeBuilder.builder().apply(build).build()

/** A [SegmentCreate] with what [build] sets. */
public inline fun segmentCreate(build: Build<SegmentCreateBuilder>): SegmentCreate =
    SegmentCreateBuilder.builder().apply(build).build()
