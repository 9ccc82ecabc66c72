package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What an experiment is after. */
public record ExperimentSubtype(String value) implements OpenEnum {
    public static final ExperimentSubtype CONVERSION = new ExperimentSubtype("conversion");
    public static final ExperimentSubtype REACTIVATION = new ExperimentSubtype("reactivation");
    public static final ExperimentSubtype RETENTION = new ExperimentSubtype("retention");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        CONVERSION,
        REACTIVATION,
        RETENTION,
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
