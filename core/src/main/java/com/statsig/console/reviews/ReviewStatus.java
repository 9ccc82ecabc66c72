package com.statsig.console.reviews;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How far a review has come. */
public record ReviewStatus(String value) implements OpenEnum {
    public static final ReviewStatus PENDING = new ReviewStatus("pending");
    public static final ReviewStatus ACCEPTED = new ReviewStatus("accepted");
    public static final ReviewStatus REJECTED = new ReviewStatus("rejected");
    public static final ReviewStatus COMMITTED = new ReviewStatus("committed");
    public static final ReviewStatus CHANGES_REQUESTED = new ReviewStatus("changes_requested");
    public static final ReviewStatus PENDING_WEBHOOK_VALIDATION = new ReviewStatus("pending_webhook_validation");
    public static final ReviewStatus FAILED_WEBHOOK_VALIDATION = new ReviewStatus("failed_webhook_validation");
    public static final ReviewStatus APPROVED_WEBHOOK_VALIDATION = new ReviewStatus("approved_webhook_validation");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        PENDING,
        ACCEPTED,
        REJECTED,
        COMMITTED,
        CHANGES_REQUESTED,
        PENDING_WEBHOOK_VALIDATION,
        FAILED_WEBHOOK_VALIDATION,
        APPROVED_WEBHOOK_VALIDATION,
        UNKNOWN
    }

    /** The constant this value is, or {@link Known#UNKNOWN}. */
    public Known known() {
        return OpenEnums.known(this, Known.class);
    }

    @Override
    public String toString() {
        return value;
    }
}
