package com.statsig.console.metrics;

import com.statsig.console.common.Directionality;
import com.statsig.console.common.Owner;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a metric. Null leaves a property out; {@code Optional.empty()} clears it.
 *
 * @param isReadOnly whether only this API may change it
 * @param owner by {@code ownerID} or {@code email}
 * @param dryRun checks the request and saves nothing
 */
@ConsoleRecord
public record MetricUpdate(
        @Nullable String name,
        @Nullable String description,
        @Nullable List<String> tags,
        @Nullable Boolean isVerified,
        @Nullable Boolean isReadOnly,
        @Nullable Boolean isPermanent,
        @Nullable WarehouseNative warehouseNative,
        @Nullable List<String> unitTypes,
        @Nullable Optional<String> team,
        @Nullable Optional<String> teamID,
        @Nullable Open<Directionality> directionality,
        @Nullable Boolean dryRun,
        @Nullable Owner owner,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricUpdateBuilder.With {
    public static MetricUpdateBuilder builder() {
        return MetricUpdateBuilder.builder();
    }
}
