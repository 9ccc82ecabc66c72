package com.statsig.console.experiments;

import com.statsig.console.json.Open;

/** What kind of experiment it is. */
public enum ExperimentType implements Open<ExperimentType> {
    BASE,
    GEO,
    SWITCHBACK,
    PROMPT,
    SIDECAR,
    GRID_SEARCH
}
