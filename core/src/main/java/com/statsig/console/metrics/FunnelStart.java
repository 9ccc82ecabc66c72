package com.statsig.console.metrics;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a funnel begins with. */
public record FunnelStart(String value) implements OpenEnum {
    public static final FunnelStart START_EVENT = new FunnelStart("start_event");
    public static final FunnelStart EXPOSURE = new FunnelStart("exposure");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        START_EVENT,
        EXPOSURE,
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
