package com.statsig.console.alerts;

import com.statsig.console.json.Open;

/** How urgent an alert is, {@code P0} most. */
public enum AlertPriority implements Open<AlertPriority> {
    P0,
    P1,
    P2,
    P3,
    P4,
    P5
}
