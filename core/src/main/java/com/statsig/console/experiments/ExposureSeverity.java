package com.statsig.console.experiments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How much a sample ratio mismatch matters. */
@SnakeCase
public enum ExposureSeverity implements Open<ExposureSeverity> {
    PASS,
    WARNING,
    FAILURE
}
