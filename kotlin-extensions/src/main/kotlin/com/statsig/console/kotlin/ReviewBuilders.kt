package com.statsig.console.kotlin

import com.statsig.console.reviews.AllowedReviewers
import com.statsig.console.reviews.AllowedReviewersBuilder
import com.statsig.console.reviews.ReviewChange
import com.statsig.console.reviews.ReviewChangeBuilder
import com.statsig.console.reviews.ReviewOwner
import com.statsig.console.reviews.ReviewOwnerBuilder
import com.statsig.console.reviews.ReviewReason
import com.statsig.console.reviews.ReviewReasonBuilder
import com.statsig.console.reviews.ReviewRequest
import com.statsig.console.reviews.ReviewRequestBuilder
import com.statsig.console.reviews.ReviewRestore
import com.statsig.console.reviews.ReviewRestoreBuilder

/** An [AllowedReviewers] with what [build] sets. */
public inline fun allowedReviewers(build: Build<AllowedReviewersBuilder>): AllowedReviewers =
    AllowedReviewersBuilder.builder().apply(build).build()

/** A [ReviewChange] with what [build] sets. */
public inline fun reviewChange(build: Build<ReviewChangeBuilder>): ReviewChange =
    ReviewChangeBuilder.builder().apply(build).build()

/** A [ReviewOwner] with what [build] sets. */
public inline fun reviewOwner(build: Build<ReviewOwnerBuilder>): ReviewOwner =
    ReviewOwnerBuilder.builder().apply(build).build()

/** A [ReviewReason] with what [build] sets. */
public inline fun reviewReason(build: Build<ReviewReasonBuilder>): ReviewReason =
    ReviewReasonBuilder.builder().apply(build).build()

/** A [ReviewRequest] with what [build] sets. */
public inline fun reviewRequest(build: Build<ReviewRequestBuilder>): ReviewRequest =
    ReviewRequestBuilder.builder().apply(build).build()

/** A [ReviewRestore] with what [build] sets. */
public inline fun reviewRestore(build: Build<ReviewRestoreBuilder>): ReviewRestore =
    ReviewRestoreBuilder.builder().apply(build).build()
