package com.statsig.console.metricsources;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a metric source reads. */
@SnakeCase
public enum MetricSourceType implements Open<MetricSourceType> {
    TABLE,
    QUERY
}
