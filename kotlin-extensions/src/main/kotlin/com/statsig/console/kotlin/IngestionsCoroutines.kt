package com.statsig.console.kotlin

import com.statsig.console.ingestions.DatabricksIngestion
import com.statsig.console.ingestions.DatabricksIngestionBuilder
import com.statsig.console.ingestions.EventColumns
import com.statsig.console.ingestions.EventColumnsBuilder
import com.statsig.console.ingestions.EventCount
import com.statsig.console.ingestions.EventDelta
import com.statsig.console.ingestions.EventsSource
import com.statsig.console.ingestions.EventsSourceBuilder
import com.statsig.console.ingestions.ExposureColumns
import com.statsig.console.ingestions.ExposureColumnsBuilder
import com.statsig.console.ingestions.ExposuresSource
import com.statsig.console.ingestions.ExposuresSourceBuilder
import com.statsig.console.ingestions.Ingestion
import com.statsig.console.ingestions.IngestionBackfill
import com.statsig.console.ingestions.IngestionBackfillBuilder
import com.statsig.console.ingestions.IngestionDataset
import com.statsig.console.ingestions.IngestionEventQuery
import com.statsig.console.ingestions.IngestionEventQueryBuilder
import com.statsig.console.ingestions.IngestionRun
import com.statsig.console.ingestions.IngestionSchedule
import com.statsig.console.ingestions.IngestionScheduleBuilder
import com.statsig.console.ingestions.IngestionSource
import com.statsig.console.ingestions.IngestionStatus
import com.statsig.console.ingestions.IngestionStatusQuery
import com.statsig.console.ingestions.IngestionStatusQueryBuilder
import com.statsig.console.ingestions.MetricColumns
import com.statsig.console.ingestions.MetricColumnsBuilder
import com.statsig.console.ingestions.MetricsSource
import com.statsig.console.ingestions.MetricsSourceBuilder
import com.statsig.console.ingestions.WarehouseType
import com.statsig.console.json.Open
import com.statsig.console.reactor.groups.IngestionsClient
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.reactive.asFlow
import java.time.LocalDate

/** [IngestionsClient] for coroutines. */
public class IngestionsCoroutines internal constructor(private val client: IngestionsClient) {
    /** The ingestion of a dataset: [IngestionsClient.get]. */
    public suspend fun get(type: Open<WarehouseType>, dataset: Open<IngestionDataset>): Ingestion =
        client.get(type, dataset).awaitValue()

    /** The ingestion of a dataset from one source: [IngestionsClient.get]. */
    public suspend fun get(type: Open<WarehouseType>, dataset: Open<IngestionDataset>, sourceName: String): Ingestion =
        client.get(type, dataset, sourceName).awaitValue()

    /** Creates a source: [IngestionsClient.create]. */
    public suspend fun create(source: IngestionSource): Ingestion = client.create(source).awaitValue()

    /** Changes what is set: [IngestionsClient.patch]. */
    public suspend fun patch(changes: IngestionSource): Ingestion = client.patch(changes).awaitValue()

    /** Deletes the ingestion of a dataset: [IngestionsClient.delete]. */
    public suspend fun delete(type: Open<WarehouseType>, dataset: Open<IngestionDataset>): Unit =
        client.delete(type, dataset).awaitDone()

    /** Deletes the ingestion of a dataset from one source: [IngestionsClient.delete]. */
    public suspend fun delete(type: Open<WarehouseType>, dataset: Open<IngestionDataset>, sourceName: String): Unit =
        client.delete(type, dataset, sourceName).awaitDone()

    /** Ingests days again: [IngestionsClient.backfill]. */
    public suspend fun backfill(backfill: IngestionBackfill): IngestionRun = client.backfill(backfill).awaitValue()

    /** Tells how Databricks is reached: [IngestionsClient.createDatabricksConnection]. */
    public suspend fun createDatabricksConnection(connection: DatabricksIngestion): Ingestion =
        client.createDatabricksConnection(connection).awaitValue()

    /** How many events were ingested on each day, for each event: [IngestionsClient.eventCount]. */
    public fun eventCount(startDate: LocalDate, endDate: LocalDate): Flow<EventCount> =
        client.eventCount(startDate, endDate).asFlow()

    /** How many of these events were ingested on each day: [IngestionsClient.eventCount]. */
    public fun eventCount(startDate: LocalDate, endDate: LocalDate, query: IngestionEventQuery): Flow<EventCount> =
        client.eventCount(startDate, endDate, query).asFlow()

    /** How ingested events compare with the warehouse, day by day: [IngestionsClient.eventDelta]. */
    public fun eventDelta(startDate: LocalDate, endDate: LocalDate): Flow<EventDelta> =
        client.eventDelta(startDate, endDate).asFlow()

    /** How these ingested events compare with the warehouse: [IngestionsClient.eventDelta]. */
    public fun eventDelta(startDate: LocalDate, endDate: LocalDate, query: IngestionEventQuery): Flow<EventDelta> =
        client.eventDelta(startDate, endDate, query).asFlow()

    /** All runs: [IngestionsClient.listRuns]. */
    public fun listRuns(): PagedFlow<IngestionRun> = PagedFlow(client.listRuns())

    /** One run: [IngestionsClient.getRun]. */
    public suspend fun getRun(id: String): IngestionRun = client.getRun(id).awaitValue()

    /** When a dataset is ingested: [IngestionsClient.getSchedule]. */
    public suspend fun getSchedule(dataset: Open<IngestionDataset>): IngestionSchedule =
        client.getSchedule(dataset).awaitValue()

    /** Changes when a dataset, which is required, is ingested: [IngestionsClient.updateSchedule]. */
    public suspend fun updateSchedule(schedule: IngestionSchedule): IngestionSchedule =
        client.updateSchedule(schedule).awaitValue()

    /** What became of all ingestions of these days: [IngestionsClient.listStatuses]. */
    public fun listStatuses(startDate: LocalDate, endDate: LocalDate): PagedFlow<IngestionStatus> =
        PagedFlow(client.listStatuses(startDate, endDate))

    /** What became of ingestions of these days that pass the filters: [IngestionsClient.listStatuses]. */
    public fun listStatuses(
        startDate: LocalDate,
        endDate: LocalDate,
        query: IngestionStatusQuery,
    ): PagedFlow<IngestionStatus> = PagedFlow(client.listStatuses(startDate, endDate, query))
}

/** A [MetricsSource] with what [build] sets. */
public inline fun metricsSource(build: Build<MetricsSourceBuilder>): MetricsSource =
    MetricsSource.builder().apply(build).build()

/** An [EventsSource] with what [build] sets. */
public inline fun eventsSource(build: Build<EventsSourceBuilder>): EventsSource =
    EventsSource.builder().apply(build).build()

/** An [ExposuresSource] with what [build] sets. */
public inline fun exposuresSource(build: Build<ExposuresSourceBuilder>): ExposuresSource =
    ExposuresSource.builder().apply(build).build()

/** A [MetricColumns] with what [build] sets. */
public inline fun metricColumns(build: Build<MetricColumnsBuilder>): MetricColumns =
    MetricColumnsBuilder.builder().apply(build).build()

/** An [EventColumns] with what [build] sets. */
public inline fun eventColumns(build: Build<EventColumnsBuilder>): EventColumns =
    EventColumnsBuilder.builder().apply(build).build()

/** An [ExposureColumns] with what [build] sets. */
public inline fun exposureColumns(build: Build<ExposureColumnsBuilder>): ExposureColumns =
    ExposureColumnsBuilder.builder().apply(build).build()

/** An [IngestionBackfill] with what [build] sets. */
public inline fun ingestionBackfill(build: Build<IngestionBackfillBuilder>): IngestionBackfill =
    IngestionBackfillBuilder.builder().apply(build).build()

/** A [DatabricksIngestion] with what [build] sets. */
public inline fun databricksIngestion(build: Build<DatabricksIngestionBuilder>): DatabricksIngestion =
    DatabricksIngestionBuilder.builder().apply(build).build()

/** An [IngestionEventQuery] with what [build] sets. */
public inline fun ingestionEventQuery(build: Build<IngestionEventQueryBuilder>): IngestionEventQuery =
    IngestionEventQueryBuilder.builder().apply(build).build()

/** An [IngestionSchedule] with what [build] sets. */
public inline fun ingestionSchedule(build: Build<IngestionScheduleBuilder>): IngestionSchedule =
    IngestionScheduleBuilder.builder().apply(build).build()

/** An [IngestionStatusQuery] with what [build] sets. */
public inline fun ingestionStatusQuery(build: Build<IngestionStatusQueryBuilder>): IngestionStatusQuery =
    IngestionStatusQueryBuilder.builder().apply(build).build()
