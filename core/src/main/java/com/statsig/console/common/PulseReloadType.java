package com.statsig.console.common;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How much a load of pulse results computes anew. */
public record PulseReloadType(String value) implements OpenEnum {
    public static final PulseReloadType INCREMENTAL = new PulseReloadType("incremental");
    public static final PulseReloadType FULL = new PulseReloadType("full");
    public static final PulseReloadType METRIC = new PulseReloadType("metric");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        INCREMENTAL,
        FULL,
        METRIC,
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
