package com.statsig.console.experiments;

import com.statsig.console.common.Directionality;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A metric of an experiment, and what is expected of it.
 *
 * @param hypothesizedValue the change expected
 */
@ConsoleRecord
public record ExperimentMetric(
        @Nullable String name,
        @Nullable String type,
        @Nullable Open<Directionality> direction,
        @Nullable Double hypothesizedValue,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentMetricBuilder.With {
    public static ExperimentMetricBuilder builder() {
        return ExperimentMetricBuilder.builder();
    }
}
