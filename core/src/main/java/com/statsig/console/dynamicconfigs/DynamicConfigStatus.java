package com.statsig.console.dynamicconfigs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;

/** Where a dynamic config is in its life. */
public enum DynamicConfigStatus implements Open<DynamicConfigStatus> {
    @JsonProperty("Enabled")
    ENABLED,
    @JsonProperty("Disabled")
    DISABLED,
    @JsonProperty("Archived")
    ARCHIVED,
    @JsonProperty("In Progress")
    IN_PROGRESS
}
