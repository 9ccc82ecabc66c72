package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How units are spread evenly over the groups: by a metric, an entity property or a file.
 */
@ConsoleRecord
public record StratifiedSampling(
        @Nullable Open<StratificationStatus> status,
        @Nullable StratificationMetric metric,
        @Nullable StratificationProperty entityPropertySource,
        @Nullable StratificationCsv csv,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, StratifiedSamplingBuilder.With {
    public static StratifiedSamplingBuilder builder() {
        return StratifiedSamplingBuilder.builder();
    }
}
