package com.statsig.console.common;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How much a load of pulse results computes anew. */
@SnakeCase
public enum PulseReloadType implements Open<PulseReloadType> {
    INCREMENTAL,
    FULL,
    METRIC
}
