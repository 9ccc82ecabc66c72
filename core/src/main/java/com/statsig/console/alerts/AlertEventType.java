package com.statsig.console.alerts;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What happened to an alert. */
public record AlertEventType(String value) implements OpenEnum {
    public static final AlertEventType RAISE = new AlertEventType("raise");
    public static final AlertEventType WARN = new AlertEventType("warn");
    public static final AlertEventType RESOLVE = new AlertEventType("resolve");
    public static final AlertEventType NO_DATA = new AlertEventType("no-data");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        RAISE,
        WARN,
        RESOLVE,
        NO_DATA,
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
