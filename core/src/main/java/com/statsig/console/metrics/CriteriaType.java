package com.statsig.console.metrics;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a criterion looks at. */
public record CriteriaType(String value) implements OpenEnum {
    public static final CriteriaType VALUE = new CriteriaType("value");
    public static final CriteriaType METADATA = new CriteriaType("metadata");
    public static final CriteriaType USER = new CriteriaType("user");
    public static final CriteriaType USER_CUSTOM = new CriteriaType("user_custom");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        VALUE,
        METADATA,
        USER,
        USER_CUSTOM,
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
