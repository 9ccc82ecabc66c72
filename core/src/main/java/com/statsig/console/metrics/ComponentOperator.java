package com.statsig.console.metrics;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;

/** How a component goes into a composite metric. */
public enum ComponentOperator implements Open<ComponentOperator> {
    @JsonProperty("+")
    PLUS,
    @JsonProperty("-")
    MINUS
}
