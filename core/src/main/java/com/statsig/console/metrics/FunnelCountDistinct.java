package com.statsig.console.metrics;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a funnel counts. {@code sessions} is for warehouse native metrics, {@code events} for the others. */
@SnakeCase
public enum FunnelCountDistinct implements Open<FunnelCountDistinct> {
    EVENTS,
    USERS,
    SESSIONS
}
