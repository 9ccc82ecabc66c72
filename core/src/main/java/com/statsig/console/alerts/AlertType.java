package com.statsig.console.alerts;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What an alert compares with its threshold: the value, its change, or its change in percent. */
public record AlertType(String value) implements OpenEnum {
    public static final AlertType THRESHOLD = new AlertType("threshold");
    public static final AlertType CHANGE = new AlertType("change");
    public static final AlertType PCT_CHANGE = new AlertType("pct_change");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        THRESHOLD,
        CHANGE,
        PCT_CHANGE,
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
