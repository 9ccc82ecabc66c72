package com.statsig.console.experiments;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;

/** How a metric stands against its guardrail. */
public enum GuardrailStatus implements Open<GuardrailStatus> {
    OK,
    @JsonProperty("Alert")
    ALERT,
    @JsonProperty("Warn")
    WARN,
    @JsonProperty("Snoozed")
    SNOOZED
}
