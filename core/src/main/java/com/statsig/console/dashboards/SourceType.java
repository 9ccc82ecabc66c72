package com.statsig.console.dashboards;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a chart counts. */
public record SourceType(String value) implements OpenEnum {
    public static final SourceType EVENT = new SourceType("event");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        EVENT,
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
