package com.statsig.console.metrics;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How a component goes into a composite metric. */
public record ComponentOperator(String value) implements OpenEnum {
    public static final ComponentOperator PLUS = new ComponentOperator("+");
    public static final ComponentOperator MINUS = new ComponentOperator("-");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        PLUS,
        MINUS,
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
