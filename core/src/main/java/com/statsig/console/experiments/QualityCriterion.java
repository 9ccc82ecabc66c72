package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** The criteria of an experiment's quality that the server knows. Your own have any name. */
public record QualityCriterion(String value) implements OpenEnum {
    public static final QualityCriterion HYPOTHESIS_LENGTH = new QualityCriterion("HYPOTHESIS_LENGTH");
    public static final QualityCriterion BALANCED_EXPOSURE = new QualityCriterion("BALANCED_EXPOSURE");
    public static final QualityCriterion PRIMARY_METRICS_LENGTH = new QualityCriterion("PRIMARY_METRICS_LENGTH");
    public static final QualityCriterion COMPARISON_CORRECTION = new QualityCriterion("COMPARISON_CORRECTION");
    public static final QualityCriterion GUARDRAIL_METRIC_TAGS = new QualityCriterion("GUARDRAIL_METRIC_TAGS");
    public static final QualityCriterion SUFFICIENT_SAMPLE = new QualityCriterion("SUFFICIENT_SAMPLE");
    public static final QualityCriterion POWER_ANALYSIS = new QualityCriterion("POWER_ANALYSIS");
    public static final QualityCriterion SEQUENTIAL_TESTING = new QualityCriterion("SEQUENTIAL_TESTING");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        HYPOTHESIS_LENGTH,
        BALANCED_EXPOSURE,
        PRIMARY_METRICS_LENGTH,
        COMPARISON_CORRECTION,
        GUARDRAIL_METRIC_TAGS,
        SUFFICIENT_SAMPLE,
        POWER_ANALYSIS,
        SEQUENTIAL_TESTING,
        UNKNOWN
    }

    /** The constant this value is, or {@link Known#UNKNOWN}. */
    public Known known() {
        return OpenEnums.known(this, Known.class);
    }

    @Override
    public String toString() {
        return value;
    }
}
