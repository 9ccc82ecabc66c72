package com.statsig.console.holdouts;

import com.statsig.console.common.MetricRef;
import com.statsig.console.json.Clearable;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a holdout, for a full update and for a patch. Null leaves a property as it is; {@code Optional.empty()}
 * clears it. A full update requires everything but {@code monitoringMetrics}. Lists replace those there are.
 *
 * @param description at most 1,000 characters
 * @param passPercentage 0 to 10: the share of users that is held out
 * @param targetingGateID the id of a gate: only users who pass it are held out. A {@link Holdout} that was read has the
 *     internal id of the gate there, which is another. {@code Optional.empty()} sends {@code ""}, which clears it; null
 *     leaves it as it is, in a full update too
 */
@ConsoleRecord
public record HoldoutUpdate(
        @Nullable Boolean isEnabled,
        @Nullable String description,
        @Nullable Double passPercentage,
        @Nullable List<String> gateIDs,
        @Nullable List<String> experimentIDs,
        @Nullable List<String> layerIDs,
        @Nullable Boolean isGlobal,
        @Clearable(by = "\"\"") @Nullable Optional<String> targetingGateID,
        @Nullable List<MetricRef> monitoringMetrics,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, HoldoutUpdateBuilder.With {
    public static HoldoutUpdateBuilder builder() {
        return HoldoutUpdateBuilder.builder();
    }
}
