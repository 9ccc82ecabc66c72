package com.statsig.console.kotlin

import com.statsig.console.alerts.Alert
import com.statsig.console.alerts.AlertBuilder
import com.statsig.console.alerts.AlertCreate
import com.statsig.console.alerts.AlertCreateBuilder
import com.statsig.console.alerts.AlertEvent
import com.statsig.console.alerts.AlertGroup
import com.statsig.console.alerts.AlertGroupBuilder
import com.statsig.console.alerts.AlertGroupBy
import com.statsig.console.alerts.AlertGroupByBuilder
import com.statsig.console.alerts.AlertMute
import com.statsig.console.alerts.AlertMuteBuilder
import com.statsig.console.alerts.AlertQuery
import com.statsig.console.alerts.AlertQueryBuilder
import com.statsig.console.alerts.AlertSubscriber
import com.statsig.console.alerts.AlertSubscriberBuilder
import com.statsig.console.alerts.AlertTag
import com.statsig.console.alerts.AlertTagBuilder
import com.statsig.console.alerts.AlertUnmute
import com.statsig.console.alerts.AlertUnmuteBuilder
import com.statsig.console.alerts.AlertUpdate
import com.statsig.console.alerts.AlertUpdateBuilder
import com.statsig.console.alerts.MuteSchedule
import com.statsig.console.alerts.MuteScheduleBuilder
import com.statsig.console.reactor.groups.AlertsClient

/** [AlertsClient] for coroutines. */
public class AlertsCoroutines internal constructor(private val client: AlertsClient) {
    /** All alerts: [AlertsClient.list]. */
    public fun list(): PagedFlow<Alert> = PagedFlow(client.list())

    /** The alerts that pass the filters: [AlertsClient.list]. */
    public fun list(query: AlertQuery): PagedFlow<Alert> = PagedFlow(client.list(query))

    /** Creates an alert: [AlertsClient.create]. */
    public suspend fun create(alert: AlertCreate): Alert = client.create(alert).awaitValue()

    /** One alert: [AlertsClient.get]. */
    public suspend fun get(id: String): Alert = client.get(id).awaitValue()

    /** Changes what is set: [AlertsClient.patch]. */
    public suspend fun patch(id: String, changes: AlertUpdate): Alert = client.patch(id, changes).awaitValue()

    /** Reads an alert, changes it, and patches the properties that differ: [AlertsClient.edit]. */
    public suspend fun edit(id: String, change: Build<AlertBuilder>): Alert =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes an alert: [AlertsClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()

    /** What happened to an alert: [AlertsClient.listEvents]. */
    public fun listEvents(id: String): PagedFlow<AlertEvent> = PagedFlow(client.listEvents(id))

    /** One event of an alert: [AlertsClient.getEvent]. */
    public suspend fun getEvent(id: String, eventId: String): AlertEvent = client.getEvent(id, eventId).awaitValue()

    /** Silences an alert, or one group of it: [AlertsClient.mute]. */
    public suspend fun mute(id: String, mute: AlertMute): Alert = client.mute(id, mute).awaitValue()

    /** Lets an alert, or one group of it, notify again: [AlertsClient.unmute]. */
    public suspend fun unmute(id: String, unmute: AlertUnmute): Alert = client.unmute(id, unmute).awaitValue()
}

/** An [AlertCreate] with what [build] sets. */
public inline fun alertCreate(build: Build<AlertCreateBuilder>): AlertCreate =
    AlertCreateBuilder.builder().apply(build).build()

/** An [AlertGroup] with what [build] sets. */
public inline fun alertGroup(build: Build<AlertGroupBuilder>): AlertGroup =
    AlertGroupBuilder.builder().apply(build).build()

/** An [AlertGroupBy] with what [build] sets. */
public inline fun alertGroupBy(build: Build<AlertGroupByBuilder>): AlertGroupBy =
    AlertGroupByBuilder.builder().apply(build).build()

/** An [AlertMute] with what [build] sets. */
public inline fun alertMute(build: Build<AlertMuteBuilder>): AlertMute = AlertMuteBuilder.builder().apply(build).build()

/** An [AlertQuery] with what [build] sets. */
public inline fun alertQuery(build: Build<AlertQueryBuilder>): AlertQuery =
    AlertQueryBuilder.builder().apply(build).build()

/** An [AlertSubscriber] with what [build] sets. */
public inline fun alertSubscriber(build: Build<AlertSubscriberBuilder>): AlertSubscriber =
    AlertSubscriberBuilder.builder().apply(build).build()

/** An [AlertTag] with what [build] sets. */
public inline fun alertTag(build: Build<AlertTagBuilder>): AlertTag = AlertTagBuilder.builder().apply(build).build()

/** An [AlertUnmute] with what [build] sets. */
public inline fun alertUnmute(build: Build<AlertUnmuteBuilder>): AlertUnmute =
    AlertUnmuteBuilder.builder().apply(build).build()

/** An [AlertUpdate] with what [build] sets. */
public inline fun alertUpdate(build: Build<AlertUpdateBuilder>): AlertUpdate =
    AlertUpdateBuilder.builder().apply(build).build()

/** A [MuteSchedule] with what [build] sets. */
public inline fun muteSchedule(build: Build<MuteScheduleBuilder>): MuteSchedule =
    MuteScheduleBuilder.builder().apply(build).build()
