package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.UsageClient
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.reactive.asFlow
import java.time.Instant

/** [UsageClient] for coroutines. */
public class UsageCoroutines internal constructor(private val client: UsageClient) {
    /** The billing report from the beginning up to a time: [UsageClient.billingReport]. */
    public fun billingReport(end: Instant): Flow<String> = client.billingReport(end).asFlow()

    /** The billing report of a time, row by row: [UsageClient.billingReport]. */
    public fun billingReport(start: Instant?, end: Instant): Flow<String> = client.billingReport(start, end).asFlow()
}
