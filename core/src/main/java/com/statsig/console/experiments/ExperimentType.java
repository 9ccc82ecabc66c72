package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What kind of experiment it is. */
public record ExperimentType(String value) implements OpenEnum {
    public static final ExperimentType BASE = new ExperimentType("BASE");
    public static final ExperimentType GEO = new ExperimentType("GEO");
    public static final ExperimentType SWITCHBACK = new ExperimentType("SWITCHBACK");
    public static final ExperimentType PROMPT = new ExperimentType("PROMPT");
    public static final ExperimentType SIDECAR = new ExperimentType("SIDECAR");
    public static final ExperimentType GRID_SEARCH = new ExperimentType("GRID_SEARCH");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        BASE,
        GEO,
        SWITCHBACK,
        PROMPT,
        SIDECAR,
        GRID_SEARCH,
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
