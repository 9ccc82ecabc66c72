package com.statsig.console.experiments;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** The time that a result covers: days after exposure, or what the name says. */
@SnakeCase
public enum PulseRollup implements Open<PulseRollup> {
    @JsonProperty("7")
    DAYS_7,
    @JsonProperty("14")
    DAYS_14,
    @JsonProperty("28")
    DAYS_28,
    CUMULATIVE,
    DX,
    DAILY,
    PRE_EXPOSURE
}
