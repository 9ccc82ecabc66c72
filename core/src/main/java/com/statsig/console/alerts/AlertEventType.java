package com.statsig.console.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What happened to an alert. */
@SnakeCase
public enum AlertEventType implements Open<AlertEventType> {
    RAISE,
    WARN,
    RESOLVE,
    @JsonProperty("no-data")
    NO_DATA
}
