package com.statsig.console.dynamicconfigs;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a dynamic config is for, or that it is stale. Only TEMPORARY and PERMANENT can be set. */
public record DynamicConfigType(String value) implements OpenEnum {
    public static final DynamicConfigType TEMPORARY = new DynamicConfigType("TEMPORARY");
    public static final DynamicConfigType PERMANENT = new DynamicConfigType("PERMANENT");
    public static final DynamicConfigType STALE = new DynamicConfigType("STALE");
    public static final DynamicConfigType TEMPLATE = new DynamicConfigType("TEMPLATE");

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
