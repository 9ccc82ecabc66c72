package com.statsig.console.common;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Where a decided sequential probability ratio test points, seen from the way the metric is wanted to move. */
@SnakeCase
public enum SprtDirection implements Open<SprtDirection> {
    POSITIVE,
    NEGATIVE,
    NEUTRAL
}
