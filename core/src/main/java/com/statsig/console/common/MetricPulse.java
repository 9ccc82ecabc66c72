package com.statsig.console.common;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one metric moved between the test group and the control group. Which of the statistics are there depends on the
 * test: the Bayesian ones and those of the sequential probability ratio test (SPRT) come only where results are
 * computed that way.
 *
 * @param error why there are no statistics; null when there are
 * @param warnings what is doubtful about the data, for people to read
 * @param absoluteChange the test's mean less the control's
 * @param confidenceIntervalDelta half the width of the confidence interval
 * @param percentChange the absolute change in percent of the control's mean
 * @param sequentialTestingPValue null when it could not be computed
 * @param adjustedAlpha the significance level after corrections for multiple comparisons
 * @param percentCredibleInterval Bayesian: of the percent change
 * @param expectedLoss Bayesian
 * @param chanceToBeat Bayesian: the probability, 0 to 1, that the test beats the control
 * @param sequentialTestingLogLikelihoodRatio SPRT: to be compared with {@code sprtLogLowerLimit} and {@code
 *     sprtLogUpperLimit}
 * @param sprtLowerLimit SPRT: below it the null hypothesis is accepted
 * @param sprtUpperLimit SPRT: above it the alternative is accepted
 * @param dimensionKey charts only, as the next three: the dimension whose value the units have; null for all units
 * @param dimensionBreakdown the same metric, by the values of dimensions
 */
@ConsoleRecord
public record MetricPulse(
        @Nullable String metricID,
        @Nullable String metricName,
        @Nullable Open<Directionality> directionality,
        @Nullable Open<PulseError> error,
        @Nullable List<String> warnings,
        @JsonAlias({"absolute_change", "value"}) @Nullable Double absoluteChange,
        @JsonAlias("confidence_interval_delta") @Nullable Double confidenceIntervalDelta,
        @JsonAlias("confidence_interval") @Nullable ConfidenceInterval confidenceInterval,
        @JsonAlias("percent_change") @Nullable Double percentChange,

        @JsonAlias("sequential_testing_confidence_interval_delta") @Nullable
        Double sequentialTestingConfidenceIntervalDelta,

        @JsonAlias("sequential_testing_confidence_interval") @Nullable
        ConfidenceInterval sequentialTestingConfidenceInterval,

        @JsonAlias("percent_confidence_interval_delta") @Nullable
        Double percentConfidenceIntervalDelta,

        @JsonAlias("percent_confidence_interval") @Nullable ConfidenceInterval percentConfidenceInterval,

        @JsonAlias("percent_sequential_testing_confidence_interval_delta") @Nullable
        Double percentSequentialTestingConfidenceIntervalDelta,

        @JsonAlias("percent_sequential_testing_confidence_interval") @Nullable
        ConfidenceInterval percentSequentialTestingConfidenceInterval,

        @JsonAlias("test_mean") @Nullable Double testMean,
        @JsonAlias("control_mean") @Nullable Double controlMean,
        @JsonAlias("test_std") @Nullable Double testStd,
        @JsonAlias("control_std") @Nullable Double controlStd,
        @JsonAlias("test_units") @Nullable Long testUnits,
        @JsonAlias("control_units") @Nullable Long controlUnits,
        @JsonAlias("p_value") @Nullable Double pValue,
        @JsonAlias("sequential_testing_p_value") @Nullable Double sequentialTestingPValue,
        @JsonAlias("adjusted_alpha") @Nullable Double adjustedAlpha,
        @JsonAlias("reverse_power") @Nullable Double reversePower,
        @Nullable ConfidenceInterval percentCredibleInterval,
        @Nullable Double expectedLoss,
        @Nullable Double chanceToBeat,
        @Nullable Double sequentialTestingLikelihoodRatio,
        @Nullable Double sequentialTestingLogLikelihoodRatio,
        @Nullable Double sprtLowerLimit,
        @Nullable Double sprtUpperLimit,
        @Nullable Double sprtLogLowerLimit,
        @Nullable Double sprtLogUpperLimit,
        @Nullable Open<SprtDecision> sprtDecision,
        @Nullable Boolean isSprtSignificant,
        @Nullable Open<SprtDirection> sprtStatsigness,
        @JsonAlias("absolute_topline_impact") @Nullable Double absoluteToplineImpact,

        @JsonAlias("absolute_topline_impact_delta") @Nullable
        Double absoluteToplineImpactDelta,

        @JsonAlias("relative_topline_impact") @Nullable Double relativeToplineImpact,

        @JsonAlias("relative_topline_impact_delta") @Nullable
        Double relativeToplineImpactDelta,

        @JsonAlias("projected_absolute_topline_impact") @Nullable
        Double projectedAbsoluteToplineImpact,

        @JsonAlias("projected_absolute_topline_impact_delta") @Nullable
        Double projectedAbsoluteToplineImpactDelta,

        @JsonAlias("projected_relative_topline_impact") @Nullable
        Double projectedRelativeToplineImpact,

        @JsonAlias("projected_relative_topline_impact_delta") @Nullable
        Double projectedRelativeToplineImpactDelta,

        @Nullable String dimensionKey,
        @Nullable String dimensionType,
        @Nullable String dimensionValue,
        @Nullable List<MetricPulse> dimensionBreakdown,

        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricPulseBuilder.With {}
