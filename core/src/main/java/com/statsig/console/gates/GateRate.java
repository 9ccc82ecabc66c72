package com.statsig.console.gates;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** A share of users or checks, as far as a list of gates can be filtered by it. */
public record GateRate(String value) implements OpenEnum {
    public static final GateRate ZERO = new GateRate("0");
    public static final GateRate HUNDRED = new GateRate("100");
    public static final GateRate INBETWEEN = new GateRate("INBETWEEN");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ZERO,
        HUNDRED,
        INBETWEEN,
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
