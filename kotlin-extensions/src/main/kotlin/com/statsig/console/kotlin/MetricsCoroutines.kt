package com.statsig.console.kotlin

import com.statsig.console.experiments.Experiment
import com.statsig.console.experiments.ExperimentQuery
import com.statsig.console.json.Open
import com.statsig.console.metrics.DimensionLimit
import com.statsig.console.metrics.DimensionLimitBuilder
import com.statsig.console.metrics.FunnelEvent
import com.statsig.console.metrics.FunnelEventBuilder
import com.statsig.console.metrics.Metric
import com.statsig.console.metrics.MetricBuilder
import com.statsig.console.metrics.MetricCriteria
import com.statsig.console.metrics.MetricCriteriaBuilder
import com.statsig.console.metrics.MetricEvent
import com.statsig.console.metrics.MetricEventBuilder
import com.statsig.console.metrics.MetricQuery
import com.statsig.console.metrics.MetricQueryBuilder
import com.statsig.console.metrics.MetricRequest
import com.statsig.console.metrics.MetricRequestBuilder
import com.statsig.console.metrics.MetricSql
import com.statsig.console.metrics.MetricType
import com.statsig.console.metrics.MetricValue
import com.statsig.console.metrics.MetricValueQuery
import com.statsig.console.metrics.MetricValueQueryBuilder
import com.statsig.console.metrics.WarehouseComponent
import com.statsig.console.metrics.WarehouseComponentBuilder
import com.statsig.console.metrics.WarehouseFunnelEvent
import com.statsig.console.metrics.WarehouseFunnelEventBuilder
import com.statsig.console.metrics.WarehouseNative
import com.statsig.console.metrics.WarehouseNativeBuilder
import com.statsig.console.metrics.WarehouseSource
import com.statsig.console.metrics.WarehouseSourceBuilder
import com.statsig.console.reactor.groups.MetricsClient
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.reactive.asFlow
import java.time.LocalDate

/** [MetricsClient] for coroutines. */
public class MetricsCoroutines internal constructor(private val client: MetricsClient) {
    /** All metrics that are not hidden: [MetricsClient.list]. */
    public fun list(): PagedFlow<Metric> = PagedFlow(client.list())

    /** The metrics that pass the filters: [MetricsClient.list]. */
    public fun list(query: MetricQuery): PagedFlow<Metric> = PagedFlow(client.list(query))

    /** Creates a metric: [MetricsClient.create]. */
    public suspend fun create(metric: MetricRequest): Metric = client.create(metric).awaitValue()

    /** One metric: [MetricsClient.get]. */
    public suspend fun get(id: String): Metric = client.get(id).awaitValue()

    /** One metric: [MetricsClient.getByName]. */
    public suspend fun getByName(name: String, type: Open<MetricType>): Metric =
        client.getByName(name, type).awaitValue()

    /** Changes what is set: [MetricsClient.update]. */
    public suspend fun update(id: String, changes: MetricRequest): Metric = client.update(id, changes).awaitValue()

    /** Reads a metric, changes it, and sends the properties that differ: [MetricsClient.edit]. */
    public suspend fun edit(id: String, change: Build<MetricBuilder>): Metric =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes a metric: [MetricsClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()

    /** Has a metric archived the next day: [MetricsClient.scheduleArchive]. */
    public suspend fun scheduleArchive(id: String): Unit = client.scheduleArchive(id).awaitDone()

    /** Takes back [scheduleArchive]: [MetricsClient.cancelArchive]. */
    public suspend fun cancelArchive(id: String): Unit = client.cancelArchive(id).awaitDone()

    /** Brings an archived metric back: [MetricsClient.unarchive]. */
    public suspend fun unarchive(id: String): Unit = client.unarchive(id).awaitDone()

    /** Has the data of a warehouse native metric computed anew: [MetricsClient.reload]. */
    public suspend fun reload(id: String, incremental: Boolean): Unit = client.reload(id, incremental).awaitDone()

    /** The value of a metric on one day: one for each type of unit, and one overall: [MetricsClient.getValue]. */
    public fun getValue(id: String, date: LocalDate): PagedFlow<MetricValue> = PagedFlow(client.getValue(id, date))

    /** The values of all metrics that pass the filters, on one day: [MetricsClient.listValues]. */
    public fun listValues(date: LocalDate, query: MetricValueQuery): PagedFlow<MetricValue> =
        PagedFlow(client.listValues(date, query))

    /** The experiments that measure a metric: [MetricsClient.listExperiments]. */
    public fun listExperiments(id: String, query: ExperimentQuery): PagedFlow<Experiment> =
        PagedFlow(client.listExperiments(id, query))

    /** The SQL that computes a metric, for each type of unit: [MetricsClient.sql]. */
    public fun sql(id: String): Flow<MetricSql> = client.sql(id).asFlow()
}

/** A [DimensionLimit] with what [build] sets. */
public inline fun dimensionLimit(build: Build<DimensionLimitBuilder>): DimensionLimit =
    DimensionLimitBuilder.builder().apply(build).build()

/** A [FunnelEvent] with what [build] sets. */
public inline fun funnelEvent(build: Build<FunnelEventBuilder>): FunnelEvent =
    FunnelEventBuilder.builder().apply(build).build()

/** A [MetricCriteria] with what [build] sets. */
public inline fun metricCriteria(build: Build<MetricCriteriaBuilder>): MetricCriteria =
    MetricCriteriaBuilder.builder().apply(build).build()

/** A [MetricEvent] with what [build] sets. */
public inline fun metricEvent(build: Build<MetricEventBuilder>): MetricEvent =
    MetricEventBuilder.builder().apply(build).build()

/** A [MetricQuery] with what [build] sets. */
public inline fun metricQuery(build: Build<MetricQueryBuilder>): MetricQuery =
    MetricQueryBuilder.builder().apply(build).build()

/** A [MetricRequest] with what [build] sets. */
public inline fun metricRequest(build: Build<MetricRequestBuilder>): MetricRequest =
    MetricRequestBuilder.builder().apply(build).build()

/** A [MetricValueQuery] with what [build] sets. */
public inline fun metricValueQuery(build: Build<MetricValueQueryBuilder>): MetricValueQuery =
    MetricValueQueryBuilder.builder().apply(build).build()

/** A [WarehouseComponent] with what [build] sets. */
public inline fun warehouseComponent(build: Build<WarehouseComponentBuilder>): WarehouseComponent =
    WarehouseComponentBuilder.builder().apply(build).build()

/** A [WarehouseFunnelEvent] with what [build] sets. */
public inline fun warehouseFunnelEvent(build: Build<WarehouseFunnelEventBuilder>): WarehouseFunnelEvent =
    WarehouseFunnelEventBuilder.builder().apply(build).build()

/** A [WarehouseNative] with what [build] sets. */
public inline fun warehouseNative(build: Build<WarehouseNativeBuilder>): WarehouseNative =
    WarehouseNativeBuilder.builder().apply(build).build()

/** A [WarehouseSource] with what [build] sets. */
public inline fun warehouseSource(build: Build<WarehouseSourceBuilder>): WarehouseSource =
    WarehouseSourceBuilder.builder().apply(build).build()
