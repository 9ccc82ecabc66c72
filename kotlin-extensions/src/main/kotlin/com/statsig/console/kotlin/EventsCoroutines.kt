package com.statsig.console.kotlin

import com.statsig.console.events.LoggedEvent
import com.statsig.console.metrics.Metric
import com.statsig.console.reactor.groups.EventsClient

/** [EventsClient] for coroutines. */
public class EventsCoroutines internal constructor(private val client: EventsClient) {
    /** Events of every name: [EventsClient.list]. */
    public fun list(): PagedFlow<LoggedEvent> = PagedFlow(client.list())

    /** The events of one name: [EventsClient.get]. */
    public fun get(eventName: String): PagedFlow<LoggedEvent> = PagedFlow(client.get(eventName))

    /** The metrics that are made of an event: [EventsClient.listMetrics]. */
    public fun listMetrics(eventName: String): PagedFlow<Metric> = PagedFlow(client.listMetrics(eventName))
}
