package com.statsig.console.common;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Where a decided sequential probability ratio test points, seen from the way the metric is wanted to move. */
public record SprtDirection(String value) implements OpenEnum {
    public static final SprtDirection POSITIVE = new SprtDirection("positive");
    public static final SprtDirection NEGATIVE = new SprtDirection("negative");
    public static final SprtDirection NEUTRAL = new SprtDirection("neutral");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        POSITIVE,
        NEGATIVE,
        NEUTRAL,
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
