package com.statsig.console.alerts;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How an alert stood when it was last evaluated. */
@SnakeCase
public enum AlertStatus implements Open<AlertStatus> {
    ALERT,
    SETUP_INCOMPLETE,
    STABLE,
    WARN
}
