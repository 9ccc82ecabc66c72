package com.statsig.console.reviews;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Whether a reviewer is a person or a group. */
public record ReviewerKind(String value) implements OpenEnum {
    public static final ReviewerKind USER = new ReviewerKind("user");
    public static final ReviewerKind GROUP = new ReviewerKind("group");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        USER,
        GROUP,
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
