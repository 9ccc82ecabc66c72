package com.statsig.console.experiments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How far a power analysis is. */
@SnakeCase
public enum PowerAnalysisStatus implements Open<PowerAnalysisStatus> {
    PENDING,
    FAILED,
    READY,
    EXPIRED
}
