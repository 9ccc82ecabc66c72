package com.statsig.console.metrics;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How rows of the warehouse become one value. Some metrics have the empty one. */
public record Aggregation(String value) implements OpenEnum {
    public static final Aggregation COUNT = new Aggregation("count");
    public static final Aggregation SUM = new Aggregation("sum");
    public static final Aggregation MEAN = new Aggregation("mean");
    public static final Aggregation DAILY_PARTICIPATION = new Aggregation("daily_participation");
    public static final Aggregation RATIO = new Aggregation("ratio");
    public static final Aggregation FUNNEL = new Aggregation("funnel");
    public static final Aggregation COUNT_DISTINCT = new Aggregation("count_distinct");
    public static final Aggregation PERCENTILE = new Aggregation("percentile");
    public static final Aggregation FIRST_VALUE = new Aggregation("first_value");
    public static final Aggregation LATEST_VALUE = new Aggregation("latest_value");
    public static final Aggregation RETENTION = new Aggregation("retention");
    public static final Aggregation MAX = new Aggregation("max");
    public static final Aggregation MIN = new Aggregation("min");
    public static final Aggregation COMPOSITE = new Aggregation("composite");
    public static final Aggregation EMPTY = new Aggregation("");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        COUNT,
        SUM,
        MEAN,
        DAILY_PARTICIPATION,
        RATIO,
        FUNNEL,
        COUNT_DISTINCT,
        PERCENTILE,
        FIRST_VALUE,
        LATEST_VALUE,
        RETENTION,
        MAX,
        MIN,
        COMPOSITE,
        EMPTY,
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
