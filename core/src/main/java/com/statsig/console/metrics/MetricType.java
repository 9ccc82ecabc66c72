package com.statsig.console.metrics;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How a metric is computed. */
@SnakeCase
public enum MetricType implements Open<MetricType> {
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
    LATEST_VALUE
}
