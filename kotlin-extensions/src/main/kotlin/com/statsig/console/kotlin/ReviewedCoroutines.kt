package com.statsig.console.kotlin

import com.statsig.console.json.Model
import com.statsig.console.reactor.groups.ReviewedClient
import com.statsig.console.reviews.ReviewReason
import com.statsig.console.reviews.ReviewRequest

/**
 * [ReviewedClient] for coroutines.
 *
 * @param R a review
 * @param C what a review is created from
 */
public abstract class ReviewedCoroutines<R : Model, C : Model> internal constructor(
    private val client: ReviewedClient<R, C>,
) {
    /** The reviews of a resource, newest first, without their content: [ReviewedClient.listReviews]. */
    public fun listReviews(id: String): PagedFlow<R> = PagedFlow(client.listReviews(id))

    /** Proposes a change: [ReviewedClient.createReview]. */
    public suspend fun createReview(id: String, proposal: C): R = client.createReview(id, proposal).awaitValue()

    /** One review, with what it changes: [ReviewedClient.getReview]. */
    public suspend fun getReview(id: String, reviewID: String): R = client.getReview(id, reviewID).awaitValue()

    /** Changes what is set of a pending review; lists are replaced: [ReviewedClient.editReview]. */
    public suspend fun editReview(id: String, reviewID: String, changes: ReviewRequest): R =
        client.editReview(id, reviewID, changes).awaitValue()

    /** Withdraws a pending review: [ReviewedClient.cancelReview]. */
    public suspend fun cancelReview(id: String, reviewID: String): Unit = client.cancelReview(id, reviewID).awaitDone()

    /** Approves without giving a reason: [ReviewedClient.approveReview]. */
    public suspend fun approveReview(id: String, reviewID: String): R = client.approveReview(id, reviewID).awaitValue()

    /** Approves: [ReviewedClient.approveReview]. */
    public suspend fun approveReview(id: String, reviewID: String, reason: ReviewReason): R =
        client.approveReview(id, reviewID, reason).awaitValue()

    /** Rejects: [ReviewedClient.rejectReview]. */
    public suspend fun rejectReview(id: String, reviewID: String, reason: ReviewReason): R =
        client.rejectReview(id, reviewID, reason).awaitValue()

    /** Carries out an approved change: [ReviewedClient.commitReview]. */
    public suspend fun commitReview(id: String, reviewID: String): Unit = client.commitReview(id, reviewID).awaitDone()
}
