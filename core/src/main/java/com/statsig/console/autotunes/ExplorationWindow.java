package com.statsig.console.autotunes;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/**
 * How long the variants of an autotune share the users equally at first. The service also writes {@code 24} and {@code
 * 24hrs} for
 * {@code 24hr}; {@link #known()} is the same for all three.
 */
public record ExplorationWindow(String value) implements OpenEnum {
    public static final ExplorationWindow HOUR = new ExplorationWindow("1hr");
    public static final ExplorationWindow DAY = new ExplorationWindow("24hr");
    public static final ExplorationWindow TWO_DAYS = new ExplorationWindow("48hr");
    public static final ExplorationWindow WEEK = new ExplorationWindow("168hr");
    public static final ExplorationWindow TWO_WEEKS = new ExplorationWindow("336hr");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        HOUR,
        DAY,
        TWO_DAYS,
        WEEK,
        TWO_WEEKS,
        UNKNOWN
    }

    /** The constant this value is, or {@link Known#UNKNOWN}. */
    public Known known() {
        return OpenEnums.known(new ExplorationWindow(value.replaceFirst("^([0-9]+)(hrs)?$", "$1hr")), Known.class);
    }

    @Override
    public String toString() {
        return value;
    }
}
