package com.statsig.console.alerts;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How the metric must stand to the threshold for an alert to be raised. */
@SnakeCase
public enum AlertCondition implements Open<AlertCondition> {
    GREATER,
    GREATER_OR_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    EQUAL,
    NOT_EQUAL
}
