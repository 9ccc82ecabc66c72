package com.statsig.console.metrics;

import com.statsig.console.common.Directionality;
import com.statsig.console.common.MetricRef;
import com.statsig.console.common.Owner;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric as the server has it.
 *
 * @param id name and type, {@code checkouts::sum}, as they were at the creation: it stays when the metric is renamed
 * @param isReadOnly whether only this API may change it
 * @param metricEvents the events it is computed from
 * @param metricComponentMetrics the metrics it is computed from
 * @param rollupTimeWindow {@code custom} for the window of {@code customRollUpStart} and {@code customRollUpEnd}
 * @param customRollUpStart days since exposure
 * @param customRollUpEnd days since exposure
 * @param warehouseNative how it is computed in the warehouse; null when it is not
 * @param percentile of a cloud metric of that type: a fraction, 0.001 to 0.999
 * @param scheduledReloadHour the hour of scheduled loads, in UTC; null when there are none
 * @param scheduledReloadDays 0 is Sunday; null is every day
 * @param permalink where it is in the console
 * @param team the name of the team; {@code teamID} is its id
 */
@ConsoleRecord
public record Metric(
        @Nullable String id,
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
        @Nullable String team,
        @Nullable String teamID,
        @Nullable Boolean dryRun,
        @Nullable MetricLineage lineage,
        @Nullable String creatorName,
        @Nullable String creatorEmail,
        @Nullable Instant createdTime,
        @Nullable String lastModifierID,
        @Nullable Instant lastModifiedTime,
        @Nullable String lastModifierEmail,
        @Nullable String lastModifierName,
        @Nullable Owner owner,
        @Nullable Double percentile,
        @Nullable Long scheduledReloadHour,
        @Nullable List<Long> scheduledReloadDays,
        @Nullable String permalink,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricBuilder.With {}
