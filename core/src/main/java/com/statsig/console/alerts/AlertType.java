package com.statsig.console.alerts;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What an alert compares with its threshold: the value, its change, or its change in percent. */
@SnakeCase
public enum AlertType implements Open<AlertType> {
    THRESHOLD,
    CHANGE,
    PCT_CHANGE
}
