package com.statsig.console.alerts;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How an alert stood when it was last evaluated. */
public record AlertStatus(String value) implements OpenEnum {
    public static final AlertStatus ALERT = new AlertStatus("alert");
    public static final AlertStatus SETUP_INCOMPLETE = new AlertStatus("setup_incomplete");
    public static final AlertStatus STABLE = new AlertStatus("stable");
    public static final AlertStatus WARN = new AlertStatus("warn");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ALERT,
        SETUP_INCOMPLETE,
        STABLE,
        WARN,
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
