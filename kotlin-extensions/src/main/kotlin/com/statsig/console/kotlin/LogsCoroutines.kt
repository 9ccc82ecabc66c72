package com.statsig.console.kotlin

import com.statsig.console.logs.LogEntry
import com.statsig.console.logs.LogQuery
import com.statsig.console.logs.LogQueryBuilder
import com.statsig.console.reactor.groups.LogsClient

/** [LogsClient] for coroutines. */
public class LogsCoroutines internal constructor(private val client: LogsClient) {
    /** All rows: [LogsClient.list]. */
    public fun list(): PagedFlow<LogEntry> = PagedFlow(client.list())

    /** The rows that pass the filters: [LogsClient.list]. */
    public fun list(query: LogQuery): PagedFlow<LogEntry> = PagedFlow(client.list(query))
}

/** A [LogQuery] with what [build] sets. */
public inline fun logQuery(build: Build<LogQueryBuilder>): LogQuery = LogQueryBuilder.builder().apply(build).build()
