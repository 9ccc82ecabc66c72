package com.statsig.console.autotunes;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** The unit of an attribution window. */
public record AttributionWindowUnit(String value) implements OpenEnum {
    public static final AttributionWindowUnit MINUTE = new AttributionWindowUnit("min");
    public static final AttributionWindowUnit HOUR = new AttributionWindowUnit("hour");
    public static final AttributionWindowUnit DAY = new AttributionWindowUnit("day");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        MINUTE,
        HOUR,
        DAY,
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
