package com.statsig.console.alerts;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How the metric must stand to the threshold for an alert to be raised. */
public record AlertCondition(String value) implements OpenEnum {
    public static final AlertCondition GREATER = new AlertCondition("greater");
    public static final AlertCondition GREATER_OR_EQUAL = new AlertCondition("greater_or_equal");
    public static final AlertCondition LESS = new AlertCondition("less");
    public static final AlertCondition LESS_OR_EQUAL = new AlertCondition("less_or_equal");
    public static final AlertCondition EQUAL = new AlertCondition("equal");
    public static final AlertCondition NOT_EQUAL = new AlertCondition("not_equal");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        GREATER,
        GREATER_OR_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        EQUAL,
        NOT_EQUAL,
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
