package com.statsig.console.reviews;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How far a review has come. */
@SnakeCase
public enum ReviewStatus implements Open<ReviewStatus> {
    PENDING,
    ACCEPTED,
    REJECTED,
    COMMITTED,
    CHANGES_REQUESTED,
    PENDING_WEBHOOK_VALIDATION,
    FAILED_WEBHOOK_VALIDATION,
    APPROVED_WEBHOOK_VALIDATION
}
