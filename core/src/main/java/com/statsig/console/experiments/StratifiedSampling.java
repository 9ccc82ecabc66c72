package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How units are spread evenly over the groups: by a metric, an entity property or a file.
 *
 * @param useStratifiedSalt whether units are dealt with the salt that was found to spread them most evenly
 * @param useUnits whether single units are assigned
 * @param deltaReduction how much less the groups differ than without it
 * @param spreadReduction how much less the groups vary than without it
 */
@ConsoleRecord
public record StratifiedSampling(
        @Nullable Open<StratificationStatus> status,
        @Nullable StratificationMetric metric,
        @Nullable StratificationProperty entityPropertySource,
        @Nullable StratificationCsv csv,
        @Nullable Boolean useStratifiedSalt,
        @Nullable Boolean useUnits,
        @Nullable Double deltaReduction,
        @Nullable Double spreadReduction,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, StratifiedSamplingBuilder.With {
    public static StratifiedSamplingBuilder builder() {
        return StratifiedSamplingBuilder.builder();
    }
}
