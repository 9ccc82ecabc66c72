package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How results are computed. */
public record AnalyticsType(String value) implements OpenEnum {
    public static final AnalyticsType FREQUENTIST = new AnalyticsType("frequentist");
    public static final AnalyticsType BAYESIAN = new AnalyticsType("bayesian");
    public static final AnalyticsType SPRT = new AnalyticsType("sprt");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        FREQUENTIST,
        BAYESIAN,
        SPRT,
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
