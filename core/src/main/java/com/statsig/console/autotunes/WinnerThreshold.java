package com.statsig.console.autotunes;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How probably a variant must be the best to be the winner. */
public record WinnerThreshold(String value) implements OpenEnum {
    public static final WinnerThreshold PERCENT_80 = new WinnerThreshold("80%");
    public static final WinnerThreshold PERCENT_90 = new WinnerThreshold("90%");
    public static final WinnerThreshold PERCENT_95 = new WinnerThreshold("95%");
    public static final WinnerThreshold PERCENT_98 = new WinnerThreshold("98%");
    public static final WinnerThreshold PERCENT_99 = new WinnerThreshold("99%");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        PERCENT_80,
        PERCENT_90,
        PERCENT_95,
        PERCENT_98,
        PERCENT_99,
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
