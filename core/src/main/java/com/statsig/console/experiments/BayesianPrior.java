package com.statsig.console.experiments;

import com.statsig.console.common.MetricRef;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a metric before the experiment.
 */
@ConsoleRecord
public record BayesianPrior(
        @Nullable MetricRef metric,
        @Nullable Double priorMean,
        @Nullable Double priorStdDev,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, BayesianPriorBuilder.With {
    public static BayesianPriorBuilder builder() {
        return BayesianPriorBuilder.builder();
    }
}
