package com.statsig.console.dashboards;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What one point of a chart stands for. */
@SnakeCase
public enum Granularity implements Open<Granularity> {
    AUTO,
    DAILY,
    WEEKLY,
    MONTHLY
}
