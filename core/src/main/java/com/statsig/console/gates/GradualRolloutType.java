package com.statsig.console.gates;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How to carry out a risky change. */
public record GradualRolloutType(String value) implements OpenEnum {
    public static final GradualRolloutType GRADUAL = new GradualRolloutType("gradual");
    public static final GradualRolloutType BYPASS = new GradualRolloutType("bypass");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        GRADUAL,
        BYPASS,
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
