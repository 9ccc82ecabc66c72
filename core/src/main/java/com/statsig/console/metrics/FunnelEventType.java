package com.statsig.console.metrics;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a step of a funnel counts. */
public record FunnelEventType(String value) implements OpenEnum {
    public static final FunnelEventType EVENT_DAU = new FunnelEventType("event_dau");
    public static final FunnelEventType EVENT_USER = new FunnelEventType("event_user");
    public static final FunnelEventType EVENT_COUNT = new FunnelEventType("event_count");
    public static final FunnelEventType EVENT_COUNT_CUSTOM = new FunnelEventType("event_count_custom");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        EVENT_DAU,
        EVENT_USER,
        EVENT_COUNT,
        EVENT_COUNT_CUSTOM,
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
