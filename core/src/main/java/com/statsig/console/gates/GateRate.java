package com.statsig.console.gates;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;

/** A share of users or checks, as far as a list of gates can be filtered by it. */
public enum GateRate implements Open<GateRate> {
    @JsonProperty("0")
    ZERO,
    @JsonProperty("100")
    HUNDRED,
    INBETWEEN
}
