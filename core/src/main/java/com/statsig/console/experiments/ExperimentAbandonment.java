package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Why an experiment is abandoned. The reason is required.
 *
 * @param removeTargeting whether the targeting goes as well
 */
@ConsoleRecord
public record ExperimentAbandonment(
        @Nullable String decisionReason,
        @Nullable Boolean removeTargeting,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentAbandonmentBuilder.With {
    public static ExperimentAbandonmentBuilder builder() {
        return ExperimentAbandonmentBuilder.builder();
    }
}
