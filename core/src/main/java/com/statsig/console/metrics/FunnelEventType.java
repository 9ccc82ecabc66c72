package com.statsig.console.metrics;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a step of a funnel counts. */
@SnakeCase
public enum FunnelEventType implements Open<FunnelEventType> {
    EVENT_DAU,
    EVENT_USER,
    EVENT_COUNT,
    EVENT_COUNT_CUSTOM
}
