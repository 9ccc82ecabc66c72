package com.statsig.console.autotunes;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** The unit of an attribution window. */
@SnakeCase
public enum AttributionWindowUnit implements Open<AttributionWindowUnit> {
    @JsonProperty("min")
    MINUTE,
    HOUR,
    DAY
}
