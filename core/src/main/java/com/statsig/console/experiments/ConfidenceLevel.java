package com.statsig.console.experiments;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;

/** How sure a result must be, in percent; a text on the wire. */
public enum ConfidenceLevel implements Open<ConfidenceLevel> {
    @JsonProperty("80")
    PERCENT_80,
    @JsonProperty("90")
    PERCENT_90,
    @JsonProperty("95")
    PERCENT_95,
    @JsonProperty("98")
    PERCENT_98,
    @JsonProperty("99")
    PERCENT_99
}
