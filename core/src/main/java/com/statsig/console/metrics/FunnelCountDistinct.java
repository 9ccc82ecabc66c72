package com.statsig.console.metrics;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a funnel counts. {@code sessions} is for warehouse native metrics, {@code events} for the others. */
public record FunnelCountDistinct(String value) implements OpenEnum {
    public static final FunnelCountDistinct EVENTS = new FunnelCountDistinct("events");
    public static final FunnelCountDistinct USERS = new FunnelCountDistinct("users");
    public static final FunnelCountDistinct SESSIONS = new FunnelCountDistinct("sessions");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        EVENTS,
        USERS,
        SESSIONS,
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
