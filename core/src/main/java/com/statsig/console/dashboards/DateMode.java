package com.statsig.console.dashboards;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How the dates of a dashboard are chosen. */
@SnakeCase
public enum DateMode implements Open<DateMode> {
    CHART_DEFAULT,
    SINCE,
    RELATIVE
}
