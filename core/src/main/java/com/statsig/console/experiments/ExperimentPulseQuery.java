package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How to compute pulse results. Null leaves the choice to the experiment's own settings, save where it says
 * otherwise.
 *
 * @param cuped whether to reduce variance by CUPED
 * @param confidence the confidence level in percent, 0 to 100
 * @param bonferroniPrimaryMetricWeight the share of the significance level that primary metrics get
 * @param benjaminiPrimaryMetricsOnly whether the Benjamini-Hochberg correction counts the primary metrics only
 * @param benjaminiAcrossAllTestGroups whether the Benjamini-Hochberg correction, and the Bonferroni correction by the
 *     number of groups, count all test groups of the experiment, as the console does. Left out, it is true. The answer
 *     has the one group that was asked for either way; the adjusted significance level, and so which of its results are
 *     significant, differ with three groups or more. False counts this group and the control group alone
 * @param date the day of the results, as {@code yyyy-MM-dd}; the latest when left out
 */
@ConsoleRecord
public record ExperimentPulseQuery(
        @Nullable Boolean cuped,
        @Nullable Double confidence,
        @Nullable Boolean applyBonferroniPerVariant,
        @Nullable Boolean applyBonferroniPerMetric,
        @Nullable Double bonferroniPrimaryMetricWeight,
        @Nullable Boolean applyBenjaminiHochbergPerMetric,
        @Nullable Boolean applyBenjaminiHochbergPerVariant,
        @Nullable Boolean benjaminiPrimaryMetricsOnly,
        @Nullable Boolean benjaminiAcrossAllTestGroups,
        @Nullable String date,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentPulseQueryBuilder.With {
    public static ExperimentPulseQueryBuilder builder() {
        return ExperimentPulseQueryBuilder.builder();
    }
}
