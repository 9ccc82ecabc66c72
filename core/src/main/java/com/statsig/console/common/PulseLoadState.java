package com.statsig.console.common;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How a load of pulse results ended. */
@SnakeCase
public enum PulseLoadState implements Open<PulseLoadState> {
    SUCCESS,
    FAILURE,
    PARTIAL_FAILURE,
    CANCELLED,
    TIMEOUT
}
