package com.statsig.console.metrics;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How a metric is computed. */
public record MetricType(String value) implements OpenEnum {
    public static final MetricType RATIO = new MetricType("ratio");
    public static final MetricType SUM = new MetricType("sum");
    public static final MetricType COMPOSITE = new MetricType("composite");
    public static final MetricType MEAN = new MetricType("mean");
    public static final MetricType EVENT_COUNT_CUSTOM = new MetricType("event_count_custom");
    public static final MetricType EVENT_USER = new MetricType("event_user");
    public static final MetricType FUNNEL = new MetricType("funnel");
    public static final MetricType UNDEFINED = new MetricType("undefined");
    public static final MetricType SETUP_INCOMPLETE = new MetricType("setup_incomplete");
    public static final MetricType COMPOSITE_SUM = new MetricType("composite_sum");
    public static final MetricType IMPORT_WINDOW = new MetricType("import_window");
    public static final MetricType USER_WAREHOUSE = new MetricType("user_warehouse");
    public static final MetricType COUNT_DISTINCT = new MetricType("count_distinct");
    public static final MetricType EVENT_USER_WINDOW = new MetricType("event_user_window");
    public static final MetricType HYBRID_WAREHOUSE = new MetricType("hybrid_warehouse");
    public static final MetricType ADS_SEGMENT_ACTIVE_USERS = new MetricType("ads_segment_active_users");
    public static final MetricType ADS_SEGMENT_EXPOSED_USER_DAYS = new MetricType("ads_segment_exposed_user_days");
    public static final MetricType PERCENTILE = new MetricType("percentile");
    public static final MetricType USER = new MetricType("user");
    public static final MetricType EVENT_COUNT = new MetricType("event_count");
    public static final MetricType EVENT_DAU = new MetricType("event_dau");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        RATIO,
        SUM,
        COMPOSITE,
        MEAN,
        EVENT_COUNT_CUSTOM,
        EVENT_USER,
        FUNNEL,
        UNDEFINED,
        SETUP_INCOMPLETE,
        COMPOSITE_SUM,
        IMPORT_WINDOW,
        USER_WAREHOUSE,
        COUNT_DISTINCT,
        EVENT_USER_WINDOW,
        HYBRID_WAREHOUSE,
        ADS_SEGMENT_ACTIVE_USERS,
        ADS_SEGMENT_EXPOSED_USER_DAYS,
        PERCENTILE,
        USER,
        EVENT_COUNT,
        EVENT_DAU,
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
