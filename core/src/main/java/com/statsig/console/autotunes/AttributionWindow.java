package com.statsig.console.autotunes;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/**
 * The longest time from an exposure to a success event that counts for an autotune. The service also writes {@code 2}
 * and {@code 2hrs} for
 * {@code 2hr}; {@link #known()} is the same for all three.
 */
public record AttributionWindow(String value) implements OpenEnum {
    public static final AttributionWindow HOUR = new AttributionWindow("1hr");
    public static final AttributionWindow TWO_HOURS = new AttributionWindow("2hr");
    public static final AttributionWindow FOUR_HOURS = new AttributionWindow("4hr");
    public static final AttributionWindow DAY = new AttributionWindow("24hr");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        HOUR,
        TWO_HOURS,
        FOUR_HOURS,
        DAY,
        UNKNOWN
    }

    /** The constant this value is, or {@link Known#UNKNOWN}. */
    public Known known() {
        return OpenEnums.known(new AttributionWindow(value.replaceFirst("^([0-9]+)(hrs)?$", "$1hr")), Known.class);
    }

    @Override
    public String toString() {
        return value;
    }
}
