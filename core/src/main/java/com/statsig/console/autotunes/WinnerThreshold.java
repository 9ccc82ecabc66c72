package com.statsig.console.autotunes;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;

/** How probably a variant must be the best to be the winner. */
public enum WinnerThreshold implements Open<WinnerThreshold> {
    @JsonProperty("80%")
    PERCENT_80,
    @JsonProperty("90%")
    PERCENT_90,
    @JsonProperty("95%")
    PERCENT_95,
    @JsonProperty("98%")
    PERCENT_98,
    @JsonProperty("99%")
    PERCENT_99
}
