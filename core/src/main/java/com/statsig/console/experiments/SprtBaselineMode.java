package com.statsig.console.experiments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Where the sequential probability ratio test takes its baseline from. */
@SnakeCase
public enum SprtBaselineMode implements Open<SprtBaselineMode> {
    MANUAL,
    IN_EXPERIMENT_CONTROL
}
