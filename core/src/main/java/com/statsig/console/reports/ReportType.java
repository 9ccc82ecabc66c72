package com.statsig.console.reports;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a report tells. */
@SnakeCase
public enum ReportType implements Open<ReportType> {
    FIRST_EXPOSURES,
    PULSE_DAILY,
    TOPLINE_IMPACT_DAILY
}
