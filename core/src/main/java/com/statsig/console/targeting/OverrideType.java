package com.statsig.console.targeting;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a conditional override looks at. */
public record OverrideType(String value) implements OpenEnum {
    public static final OverrideType GATE = new OverrideType("gate");
    public static final OverrideType SEGMENT = new OverrideType("segment");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        GATE,
        SEGMENT,
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
