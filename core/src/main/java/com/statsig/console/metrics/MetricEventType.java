package com.statsig.console.metrics;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What is taken from each event. */
@SnakeCase
public enum MetricEventType implements Open<MetricEventType> {
    COUNT,
    COUNT_DISTINCT,
    VALUE,
    METADATA
}
