package com.statsig.console.kotlin

import com.statsig.console.json.Open
import com.statsig.console.reactor.groups.ReportsClient
import com.statsig.console.reports.Report
import com.statsig.console.reports.ReportType
import java.time.LocalDate

/** [ReportsClient] for coroutines. */
public class ReportsCoroutines internal constructor(private val client: ReportsClient) {
    /** Where the report of a day can be downloaded: [ReportsClient.get]. */
    public suspend fun get(type: Open<ReportType>, date: LocalDate): Report = client.get(type, date).awaitValue()
}
