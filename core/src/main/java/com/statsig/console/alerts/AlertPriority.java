package com.statsig.console.alerts;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How urgent an alert is, {@code P0} most. */
public record AlertPriority(String value) implements OpenEnum {
    public static final AlertPriority P0 = new AlertPriority("P0");
    public static final AlertPriority P1 = new AlertPriority("P1");
    public static final AlertPriority P2 = new AlertPriority("P2");
    public static final AlertPriority P3 = new AlertPriority("P3");
    public static final AlertPriority P4 = new AlertPriority("P4");
    public static final AlertPriority P5 = new AlertPriority("P5");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        P0,
        P1,
        P2,
        P3,
        P4,
        P5,
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
