package com.statsig.console.metrics;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What is taken from each event. */
public record MetricEventType(String value) implements OpenEnum {
    public static final MetricEventType COUNT = new MetricEventType("count");
    public static final MetricEventType COUNT_DISTINCT = new MetricEventType("count_distinct");
    public static final MetricEventType VALUE = new MetricEventType("value");
    public static final MetricEventType METADATA = new MetricEventType("metadata");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        COUNT,
        COUNT_DISTINCT,
        VALUE,
        METADATA,
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
