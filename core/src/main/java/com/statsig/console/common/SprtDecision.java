package com.statsig.console.common;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a sequential probability ratio test says so far. */
public record SprtDecision(String value) implements OpenEnum {
    public static final SprtDecision ALTERNATIVE = new SprtDecision("alternative");
    public static final SprtDecision NULL = new SprtDecision("null");
    public static final SprtDecision CONTINUE = new SprtDecision("continue");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ALTERNATIVE,
        NULL,
        CONTINUE,
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
