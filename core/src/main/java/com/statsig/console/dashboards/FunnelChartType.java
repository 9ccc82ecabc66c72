package com.statsig.console.dashboards;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How a funnel is drawn. */
@SnakeCase
public enum FunnelChartType implements Open<FunnelChartType> {
    @JsonProperty("conversion-rate")
    CONVERSION_RATE,
    CONVERSIONS
}
