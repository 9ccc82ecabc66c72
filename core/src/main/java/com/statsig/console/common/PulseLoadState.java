package com.statsig.console.common;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How a load of pulse results ended. */
public record PulseLoadState(String value) implements OpenEnum {
    public static final PulseLoadState SUCCESS = new PulseLoadState("success");
    public static final PulseLoadState FAILURE = new PulseLoadState("failure");
    public static final PulseLoadState PARTIAL_FAILURE = new PulseLoadState("partial_failure");
    public static final PulseLoadState CANCELLED = new PulseLoadState("cancelled");
    public static final PulseLoadState TIMEOUT = new PulseLoadState("timeout");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        SUCCESS,
        FAILURE,
        PARTIAL_FAILURE,
        CANCELLED,
        TIMEOUT,
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
