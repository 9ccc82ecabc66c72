package com.statsig.console.kotlin

import com.statsig.console.auditlogs.AuditLog
import com.statsig.console.auditlogs.AuditLogQuery
import com.statsig.console.auditlogs.AuditLogQueryBuilder
import com.statsig.console.reactor.groups.AuditLogsClient
import java.time.LocalDate

/** [AuditLogsClient] for coroutines. */
public class AuditLogsCoroutines internal constructor(private val client: AuditLogsClient) {
    /** The entries of the last 90 days: [AuditLogsClient.list]. */
    public fun list(): PagedFlow<AuditLog> = PagedFlow(client.list())

    /** The entries that pass the filters: [AuditLogsClient.list]. */
    public fun list(query: AuditLogQuery): PagedFlow<AuditLog> = PagedFlow(client.list(query))

    /** The whole audit log: [AuditLogsClient.export]. */
    public fun export(): PagedFlow<AuditLog> = PagedFlow(client.export())

    /** All entries of these days, however many days that are: [AuditLogsClient.export]. */
    public fun export(from: LocalDate, to: LocalDate): PagedFlow<AuditLog> = PagedFlow(client.export(from, to))

    /** The entries of these days that pass the filters: [AuditLogsClient.export]. */
    public fun export(filters: AuditLogQuery, from: LocalDate, to: LocalDate): PagedFlow<AuditLog> =
        PagedFlow(client.export(filters, from, to))
}

/** An [AuditLogQuery] with what [build] sets. */
public inline fun auditLogQuery(build: Build<AuditLogQueryBuilder>): AuditLogQuery =
    AuditLogQueryBuilder.builder().apply(build).build()
