package com.statsig.console.metrics;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How rows of the warehouse become one value. Some metrics have the empty one. */
@SnakeCase
public enum Aggregation implements Open<Aggregation> {
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
    @JsonProperty("")
    EMPTY
}
