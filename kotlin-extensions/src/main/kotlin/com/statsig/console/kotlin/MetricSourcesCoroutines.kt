package com.statsig.console.kotlin

import com.statsig.console.common.IdTypeMapping
import com.statsig.console.common.IdTypeMappingBuilder
import com.statsig.console.metrics.Metric
import com.statsig.console.metricsources.CustomField
import com.statsig.console.metricsources.CustomFieldBuilder
import com.statsig.console.metricsources.MetricSource
import com.statsig.console.metricsources.MetricSourceRequest
import com.statsig.console.metricsources.MetricSourceRequestBuilder
import com.statsig.console.reactor.groups.MetricSourcesClient

/** [MetricSourcesClient] for coroutines. */
public class MetricSourcesCoroutines internal constructor(private val client: MetricSourcesClient) {
    /** All metric sources: [MetricSourcesClient.list]. */
    public fun list(): PagedFlow<MetricSource> = PagedFlow(client.list())

    /** One metric source: [MetricSourcesClient.get]. */
    public suspend fun get(name: String): MetricSource = client.get(name).awaitValue()

    /** Creates one: [MetricSourcesClient.create]. */
    public suspend fun create(source: MetricSourceRequest): MetricSource = client.create(source).awaitValue()

    /** Replaces one: [MetricSourcesClient.update]. */
    public suspend fun update(name: String, source: MetricSourceRequest): MetricSource =
        client.update(name, source).awaitValue()

    /** Deletes one: [MetricSourcesClient.delete]. */
    public suspend fun delete(name: String): Unit = client.delete(name).awaitDone()

    /** The metrics that are computed from one: [MetricSourcesClient.listMetrics]. */
    public fun listMetrics(name: String): PagedFlow<Metric> = PagedFlow(client.listMetrics(name))
}

/** A [MetricSourceRequest] with what [build] sets. */
public inline fun metricSourceRequest(build: Build<MetricSourceRequestBuilder>): MetricSourceRequest =
    MetricSourceRequestBuilder.builder().apply(build).build()

/** A [CustomField] with what [build] sets. */
public inline fun customField(build: Build<CustomFieldBuilder>): CustomField =
    CustomFieldBuilder.builder().apply(build).build()

/** An [IdTypeMapping] with what [build] sets. */
public inline fun idTypeMapping(build: Build<IdTypeMappingBuilder>): IdTypeMapping =
    IdTypeMappingBuilder.builder().apply(build).build()
