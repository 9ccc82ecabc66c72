package com.statsig.console.metrics;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a metric is computed in the warehouse. What is required depends on the aggregation. An empty {@code Optional} is
 * null on the wire. {@code metricSourceName}, {@code criteria} and {@code valueColumn} are what {@code metricSources}
 * has replaced. A request that has them overwrites all metric sources of the metric, so that it must not have both;
 * {@code metrics().edit} sees to that.
 *
 * @param funnelCalculationWindow days in which a funnel must be completed
 * @param metricDimensionColumns columns that results can be split by
 * @param metricBakeDays days until a value is final
 * @param winsorizationHigh the quantile above which values are cut, 0 to 1
 * @param winsorizationLow the quantile below which values are cut, 0 to 1
 * @param cupedAttributionWindow days before exposure that CUPED looks at
 * @param rollupTimeWindow for unit counts: {@code daily}, {@code max} or {@code custom}
 * @param customRollUpStart days since exposure, or minutes if {@code customRollupMeasureInMinutes}
 * @param customRollUpEnd days since exposure, or minutes if {@code customRollupMeasureInMinutes}
 * @param denominatorRollupTimeWindow likewise for the denominator of a ratio
 * @param denominatorCustomRollupStart days since exposure, or minutes if
 *     {@code denominatorCustomRollupMeasureInMinutes}
 * @param denominatorCustomRollupEnd days since exposure, or minutes if {@code denominatorCustomRollupMeasureInMinutes}
 * @param allowNullRatioDenominator whether units without a denominator count
 * @param cap the most one unit can contribute
 * @param loadingWindow days of data to look back at; 90 when left out
 * @param metricDimensionLimits what exceeds them is shown as one group
 * @param metricSourceName use {@code metricSources}
 * @param criteria use {@code metricSources}
 * @param valueColumn use {@code metricSources}
 * @param denominatorMetricAggregation what older requests have for {@code denominatorAggregation}
 * @param metricSources what it is computed from, one or more; all of them, as a request replaces those there are
 * @param components the terms of a composite
 */
@ConsoleRecord
public record WarehouseNative(
        @Nullable Open<Aggregation> aggregation,
        @Nullable String metricSourceName,
        @Nullable List<MetricCriteria> criteria,
        @Nullable Boolean waitForCohortWindow,
        @Nullable List<MetricCriteria> denominatorCriteria,
        @Nullable Open<Aggregation> denominatorAggregation,
        @Nullable Open<Aggregation> denominatorMetricAggregation,
        @Nullable Long denominatorCustomRollupEnd,
        @Nullable Long denominatorCustomRollupStart,
        @Nullable String denominatorMetricSourceName,
        @Nullable String denominatorRollupTimeWindow,
        @Nullable String denominatorValueColumn,
        @Nullable Long funnelCalculationWindow,
        @Nullable Open<FunnelCountDistinct> funnelCountDistinct,
        @Nullable List<WarehouseFunnelEvent> funnelEvents,
        @Nullable Open<FunnelStart> funnelStartCriteria,
        @Nullable List<String> metricDimensionColumns,
        @Nullable Long metricBakeDays,
        @Nullable Open<Aggregation> numeratorAggregation,
        @Nullable String valueColumn,
        @Nullable Double valueThreshold,
        @Nullable Boolean allowNullRatioDenominator,
        @Nullable Boolean funnelStrictOrdering,
        @Nullable Boolean funnelUseExposureAsFirstEvent,
        @Nullable Long funnelTimestampAllowanceMs,
        @Nullable Boolean funnelTimeToConvert,
        @Nullable Double winsorizationHigh,
        @Nullable Double winsorizationLow,
        @Nullable Double winsorizationHighDenominator,
        @Nullable Double winsorizationLowDenominator,
        @Nullable Optional<Long> cupedAttributionWindow,
        @Nullable String rollupTimeWindow,
        @Nullable Long customRollUpStart,
        @Nullable Long customRollUpEnd,
        @Nullable Boolean onlyIncludeUsersWithConversionEvent,
        @Nullable Boolean denominatorCustomRollupMeasureInMinutes,
        @Nullable Boolean customRollupMeasureInMinutes,
        @Nullable Double percentile,
        @Nullable Boolean useLogTransform,
        @Nullable Boolean useSecondaryRetentionEvent,
        @Nullable Long retentionEnd,
        @Nullable Long retentionLength,
        @Nullable Optional<Double> logTransformBase,
        @Nullable Double cap,
        @Nullable Optional<Double> surrogateMetricMSE,
        @Nullable Long loadingWindow,
        @Nullable List<DimensionLimit> metricDimensionLimits,
        @Nullable List<WarehouseSource> metricSources,
        @Nullable List<WarehouseComponent> components,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, WarehouseNativeBuilder.With {
    public static WarehouseNativeBuilder builder() {
        return WarehouseNativeBuilder.builder();
    }
}
