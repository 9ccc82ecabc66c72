package com.statsig.console.experiments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a chart is made from. */
@SnakeCase
public enum ChartSource implements Open<ChartSource> {
    EXPERIMENT,
    CUSTOM_QUERY,
    SCHEDULED_CUSTOM_QUERY,
    UNSUPPORTED
}
