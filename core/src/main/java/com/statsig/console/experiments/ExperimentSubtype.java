package com.statsig.console.experiments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What an experiment is after. */
@SnakeCase
public enum ExperimentSubtype implements Open<ExperimentSubtype> {
    CONVERSION,
    REACTIVATION,
    RETENTION
}
