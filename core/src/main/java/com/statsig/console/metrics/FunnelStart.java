package com.statsig.console.metrics;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a funnel begins with. */
@SnakeCase
public enum FunnelStart implements Open<FunnelStart> {
    START_EVENT,
    EXPOSURE
}
