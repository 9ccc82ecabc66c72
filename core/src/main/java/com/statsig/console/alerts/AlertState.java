package com.statsig.console.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** A state of an alert that is notified of again and again. */
@SnakeCase
public enum AlertState implements Open<AlertState> {
    RAISE,
    WARN,
    @JsonProperty("no-data")
    NO_DATA
}
