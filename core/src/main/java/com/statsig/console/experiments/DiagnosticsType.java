package com.statsig.console.experiments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What diagnostics count. */
@SnakeCase
public enum DiagnosticsType implements Open<DiagnosticsType> {
    DAILY_CUMULATIVE_CHECKS,
    UNIQUE_IDS
}
