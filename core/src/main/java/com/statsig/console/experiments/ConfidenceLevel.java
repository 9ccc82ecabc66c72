package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How sure a result must be, in percent; a text on the wire. */
public record ConfidenceLevel(String value) implements OpenEnum {
    public static final ConfidenceLevel PERCENT_80 = new ConfidenceLevel("80");
    public static final ConfidenceLevel PERCENT_90 = new ConfidenceLevel("90");
    public static final ConfidenceLevel PERCENT_95 = new ConfidenceLevel("95");
    public static final ConfidenceLevel PERCENT_98 = new ConfidenceLevel("98");
    public static final ConfidenceLevel PERCENT_99 = new ConfidenceLevel("99");

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
