package com.statsig.console.reviews;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Why the change of a review could not be read. */
public record ReviewUnavailableReason(String value) implements OpenEnum {
    public static final ReviewUnavailableReason SNAPSHOT_NOT_FOUND = new ReviewUnavailableReason("snapshot_not_found");
    public static final ReviewUnavailableReason SNAPSHOT_UNREADABLE =
            new ReviewUnavailableReason("snapshot_unreadable");
    public static final ReviewUnavailableReason REVIEW_DATA_UNAVAILABLE =
            new ReviewUnavailableReason("review_data_unavailable");
    public static final ReviewUnavailableReason CONTENT_UNREADABLE = new ReviewUnavailableReason("content_unreadable");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        SNAPSHOT_NOT_FOUND,
        SNAPSHOT_UNREADABLE,
        REVIEW_DATA_UNAVAILABLE,
        CONTENT_UNREADABLE,
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
