package com.statsig.console.metrics;

import com.statsig.console.common.Directionality;
import com.statsig.console.common.MetricRef;
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
 * A metric to be created, or changes to one. Null leaves a property out; {@code Optional.empty()} clears it. Lists
 * replace those there are.
 *
 * @param name 3 to 200 characters: letters, digits, space and {@code _ . - ( ) / % :}; required by a creation. A metric
 *     that is renamed keeps its id
 * @param type of a creation only, which requires it: {@code user_warehouse} when {@code warehouseNative} is given;
 *     {@code undefined} is no longer accepted
 * @param isReadOnly whether only this API may change it
 * @param isHidden whether lists leave it out
 * @param metricEvents of a creation only: the events to compute it from; those of a ratio are of the type {@code count}
 *     or {@code count_distinct}
 * @param metricComponentMetrics of a creation only: the metrics to compute a composite from
 * @param description at most 1,000 characters
 * @param directionality the server's default is {@code increase}
 * @param tags must exist
 * @param rollupTimeWindow of a creation only: {@code custom} for the window of {@code customRollUpStart} and {@code
 *     customRollUpEnd}
 * @param customRollUpStart of a creation only: days since exposure
 * @param customRollUpEnd of a creation only: days since exposure
 * @param funnelEventList of a creation only
 * @param funnelCountDistinct of a creation only
 * @param owner by {@code ownerID} or {@code ownerEmail}
 * @param percentile of a cloud metric of that type: a fraction, 0.001 to 0.999
 * @param scheduledReloadHour of an update only: 0 to 23, the hour of scheduled loads, in UTC; empty ends them
 * @param scheduledReloadDays of an update only: 0 is Sunday; empty is every day
 * @param dryRun checks the request and saves nothing
 */
@ConsoleRecord
public record MetricRequest(
        @Nullable String name,
        @Nullable Open<MetricType> type,
        @Nullable Boolean isVerified,
        @Nullable Boolean isReadOnly,
        @Nullable Boolean isHidden,
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
        @Nullable Optional<Owner> owner,
        @Nullable Double percentile,
        @Nullable Optional<Long> scheduledReloadHour,
        @Nullable Optional<List<Long>> scheduledReloadDays,
        @Nullable Boolean dryRun,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricRequestBuilder.With {
    public static MetricRequestBuilder builder() {
        return MetricRequestBuilder.builder();
    }
}
