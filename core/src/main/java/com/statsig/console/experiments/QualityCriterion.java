package com.statsig.console.experiments;

import com.statsig.console.json.Open;

/** The criteria of an experiment's quality that the server knows. Your own have any name. */
public enum QualityCriterion implements Open<QualityCriterion> {
    HYPOTHESIS_LENGTH,
    BALANCED_EXPOSURE,
    PRIMARY_METRICS_LENGTH,
    SECONDARY_METRICS_LENGTH,
    COMPARISON_CORRECTION,
    GUARDRAIL_METRIC_TAGS,
    SUFFICIENT_SAMPLE,
    POWER_ANALYSIS,
    SEQUENTIAL_TESTING
}
