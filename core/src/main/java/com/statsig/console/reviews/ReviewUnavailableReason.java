package com.statsig.console.reviews;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Why the change of a review could not be read. */
@SnakeCase
public enum ReviewUnavailableReason implements Open<ReviewUnavailableReason> {
    SNAPSHOT_NOT_FOUND,
    SNAPSHOT_UNREADABLE,
    REVIEW_DATA_UNAVAILABLE,
    CONTENT_UNREADABLE
}
