package com.statsig.console.kotlin

import com.statsig.console.auditlogs.AuditLog
import com.statsig.console.auditlogs.AuditLogQuery
import com.statsig.console.auditlogs.AuditLogQueryBuilder
import com.statsig.console.reactor.groups.AuditLogsClient

/** [AuditLogsClient] for coroutines. */
public class AuditLogsCoroutines internal constructor(private val client: AuditLogsClient) {
    /** All entries: [AuditLogsClient.list]. */
    public fun list(): PagedFlow<AuditLog> = PagedFlow(client.list())

    /** The entries that pass the filters: [AuditLogsClient.list]. */
    public fun list(query: AuditLogQuery): PagedFlow<AuditLog> = PagedFlow(client.list(query))
}

/** An [AuditLogQuery] with what [build] sets. */
public inline fun auditLogQuery(build: Build<AuditLogQueryBuilder>): AuditLogQuery =
    AuditLogQueryBuilder.builder().apply(build).build()
