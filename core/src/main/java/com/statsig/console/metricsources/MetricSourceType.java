package com.statsig.console.metricsources;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a metric source reads. */
public record MetricSourceType(String value) implements OpenEnum {
    public static final MetricSourceType TABLE = new MetricSourceType("table");
    public static final MetricSourceType QUERY = new MetricSourceType("query");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        TABLE,
        QUERY,
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
