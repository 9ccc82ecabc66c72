package com.statsig.console.experiments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How a chart is shown. */
@SnakeCase
public enum ChartDisplay implements Open<ChartDisplay> {
    CUMULATIVE,
    DAILY,
    DX,
    BAR,
    TABLE
}
