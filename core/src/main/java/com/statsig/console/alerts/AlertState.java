package com.statsig.console.alerts;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** A state of an alert that is notified of again and again. */
public record AlertState(String value) implements OpenEnum {
    public static final AlertState RAISE = new AlertState("raise");
    public static final AlertState WARN = new AlertState("warn");
    public static final AlertState NO_DATA = new AlertState("no-data");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        RAISE,
        WARN,
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
