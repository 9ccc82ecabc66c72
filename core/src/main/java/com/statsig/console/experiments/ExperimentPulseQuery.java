package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How to compute pulse results. Null leaves the choice to the experiment's own settings.
 *
 * @param cuped whether to reduce variance by CUPED
 * @param confidence the confidence level in percent, 0 to 100
 * @param bonferroniPrimaryMetricWeight the share of the significance level that primary metrics get
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
        @Nullable String date,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentPulseQueryBuilder.With {
    public static ExperimentPulseQueryBuilder builder() {
        return ExperimentPulseQueryBuilder.builder();
    }
}
