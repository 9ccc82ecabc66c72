package com.statsig.console.kotlin

import com.statsig.console.company.Company
import com.statsig.console.reactor.groups.CompanyClient

/** [CompanyClient] for coroutines. */
public class CompanyCoroutines internal constructor(private val client: CompanyClient) {
    /** The company: [CompanyClient.get]. */
    public suspend fun get(): Company = client.get().awaitValue()
}
