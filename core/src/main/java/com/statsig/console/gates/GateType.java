package com.statsig.console.gates;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a gate is for, or that it is stale. Only TEMPORARY and PERMANENT can be set. */
public record GateType(String value) implements OpenEnum {
    public static final GateType TEMPORARY = new GateType("TEMPORARY");
    public static final GateType PERMANENT = new GateType("PERMANENT");
    public static final GateType STALE = new GateType("STALE");
    public static final GateType TEMPLATE = new GateType("TEMPLATE");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        TEMPORARY,
        PERMANENT,
        STALE,
        TEMPLATE,
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
