package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How units of the second id type are matched to those of the first. */
public record IdentifierMappingMode(String value) implements OpenEnum {
    public static final IdentifierMappingMode STRICT_ONE_TO_ONE = new IdentifierMappingMode("strictOneToOne");
    public static final IdentifierMappingMode FIRST_TOUCH_ONE_TO_MANY =
            new IdentifierMappingMode("firstTouchOneToMany");
    public static final IdentifierMappingMode LAST_TOUCH_ONE_TO_MANY = new IdentifierMappingMode("lastTouchOneToMany");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        STRICT_ONE_TO_ONE,
        FIRST_TOUCH_ONE_TO_MANY,
        LAST_TOUCH_ONE_TO_MANY,
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
