package com.statsig.console.kotlin

import com.statsig.console.metricsources.MetricSource
import com.statsig.console.metricsources.MetricSourceRequest
import com.statsig.console.reactor.groups.QualifyingEventsClient

/** [QualifyingEventsClient] for coroutines. */
public class QualifyingEventsCoroutines internal constructor(private val client: QualifyingEventsClient) {
    /** All qualifying events: [QualifyingEventsClient.list]. */
    public fun list(): PagedFlow<MetricSource> = PagedFlow(client.list())

    /** One qualifying event: [QualifyingEventsClient.get]. */
    public suspend fun get(name: String): MetricSource = client.get(name).awaitValue()

    /** Creates one: [QualifyingEventsClient.create]. */
    public suspend fun create(source: MetricSourceRequest): MetricSource = client.create(source).awaitValue()

    /** Replaces one: [QualifyingEventsClient.update]. */
    public suspend fun update(name: String, source: MetricSourceRequest): MetricSource =
        client.update(name, source).awaitValue()

    /** Deletes one: [QualifyingEventsClient.delete]. */
    public suspend fun delete(name: String): Unit = client.delete(name).awaitDone()
}
