package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How much a sample ratio mismatch matters. */
public record ExposureSeverity(String value) implements OpenEnum {
    public static final ExposureSeverity PASS = new ExposureSeverity("pass");
    public static final ExposureSeverity WARNING = new ExposureSeverity("warning");
    public static final ExposureSeverity FAILURE = new ExposureSeverity("failure");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        PASS,
        WARNING,
        FAILURE,
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
