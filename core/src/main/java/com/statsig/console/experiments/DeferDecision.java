package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Options of a call that ends an experiment and leaves the decision for later.
 *
 * @param stopReason why it ends
 */
@ConsoleRecord
public record DeferDecision(
        @Nullable String stopReason,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, DeferDecisionBuilder.With {
    public static DeferDecisionBuilder builder() {
        return DeferDecisionBuilder.builder();
    }
}
