package com.statsig.console.metrics;

import com.statsig.console.common.Directionality;
import com.statsig.console.common.MetricRef;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A metric to be created. Null leaves a property out; {@code Optional.empty()} sends null.
 *
 * @param name required; 4 to 200 characters: letters, digits, space and {@code _ . - ( ) / % :}
 * @param type required; {@code user_warehouse} when {@code warehouseNative} is given
 * @param isReadOnly whether only this API may change it
 * @param metricEvents the events to compute it from
 * @param metricComponentMetrics the metrics to compute a composite from
 * @param description at most 1,000 characters
 * @param directionality the server's default is {@code increase}
 * @param tags must exist
 * @param rollupTimeWindow {@code custom} for the window of {@code customRollUpStart} and {@code customRollUpEnd}
 * @param customRollUpStart days since exposure
 * @param customRollUpEnd days since exposure
 * @param dryRun checks the request and saves nothing
 */
@ConsoleRecord
public record MetricCreate(
        @Nullable String name,
        @Nullable Open<MetricType> type,
        @Nullable Boolean isVerified,
        @Nullable Boolean isReadOnly,
        @Nullable List<String> unitTypes,
        @Nullable List<MetricEvent> metricEvents,
        @Nullable List<MetricRef> metricComponentMetrics,
        @Nullable String description,
        @Nullable Open<Directionality> directionality,
        @Nullable List<String> tags,
        @Nullable Boolean isPermanent,
        @Nullable String rollupTimeWindow,
        @Nullable Long customRollUpStart,
        @Nullable Long customRollUpEnd,
        @Nullable List<FunnelEvent> funnelEventList,
        @Nullable Open<FunnelCountDistinct> funnelCountDistinct,
        @Nullable WarehouseNative warehouseNative,
        @Nullable Optional<String> team,
        @Nullable Optional<String> teamID,
        @Nullable Boolean dryRun,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricCreateBuilder.With {
    public static MetricCreateBuilder builder() {
        return MetricCreateBuilder.builder();
    }
}
