package com.statsig.console.gates;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;

/** Where a gate is in its life. */
public enum GateStatus implements Open<GateStatus> {
    @JsonProperty("In Progress")
    IN_PROGRESS,
    @JsonProperty("Launched")
    LAUNCHED,
    @JsonProperty("Disabled")
    DISABLED,
    @JsonProperty("Archived")
    ARCHIVED
}
