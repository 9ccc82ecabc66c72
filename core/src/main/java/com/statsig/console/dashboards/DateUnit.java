package com.statsig.console.dashboards;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** A unit of time. */
@SnakeCase
public enum DateUnit implements Open<DateUnit> {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH
}
