package com.statsig.console.autotunes;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What an autotune optimizes of its success events. */
public record OptimizationParameter(String value) implements OpenEnum {
    public static final OptimizationParameter OCCURRENCE = new OptimizationParameter("occurrence");
    public static final OptimizationParameter VALUE = new OptimizationParameter("value");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        OCCURRENCE,
        VALUE,
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
