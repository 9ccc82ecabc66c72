package com.statsig.console.experiments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How results are computed. */
@SnakeCase
public enum AnalyticsType implements Open<AnalyticsType> {
    FREQUENTIST,
    BAYESIAN,
    SPRT
}
