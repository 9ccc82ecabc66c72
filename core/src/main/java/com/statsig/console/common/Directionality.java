package com.statsig.console.common;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Which way a metric should move. */
public record Directionality(String value) implements OpenEnum {
    public static final Directionality INCREASE = new Directionality("increase");
    public static final Directionality DECREASE = new Directionality("decrease");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        INCREASE,
        DECREASE,
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
