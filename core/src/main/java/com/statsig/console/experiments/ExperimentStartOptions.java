package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * When the analysis of an experiment without assignment begins and ends. Warehouse-native projects only.
 *
 * @param analysisStartTime {@code yyyy-MM-dd}
 * @param analysisEndTime {@code yyyy-MM-dd}
 * @param turboMode whether to compute the first results fast
 */
@ConsoleRecord
public record ExperimentStartOptions(
        @Nullable String analysisStartTime,
        @Nullable String analysisEndTime,
        @Nullable Boolean turboMode,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentStartOptionsBuilder.With {
    public static ExperimentStartOptionsBuilder builder() {
        return ExperimentStartOptionsBuilder.builder();
    }
}
