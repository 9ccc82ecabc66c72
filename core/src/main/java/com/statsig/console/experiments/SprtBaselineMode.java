package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Where the sequential probability ratio test takes its baseline from. */
public record SprtBaselineMode(String value) implements OpenEnum {
    public static final SprtBaselineMode MANUAL = new SprtBaselineMode("manual");
    public static final SprtBaselineMode IN_EXPERIMENT_CONTROL = new SprtBaselineMode("in_experiment_control");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        MANUAL,
        IN_EXPERIMENT_CONTROL,
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
