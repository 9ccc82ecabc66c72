package com.statsig.console.kotlin

import com.statsig.console.overrides.OverridesAudit
import com.statsig.console.reactor.groups.OverridesClient

/** [OverridesClient] for coroutines. */
public class OverridesCoroutines internal constructor(private val client: OverridesClient) {
    /** All overrides: [OverridesClient.audit]. */
    public suspend fun audit(): OverridesAudit = client.audit().awaitValue()

    /** The overrides of one id, whatever its type: [OverridesClient.audit]. */
    public suspend fun audit(userId: String): OverridesAudit = client.audit(userId).awaitValue()

    /** The overrides of one id: [OverridesClient.audit]. */
    public suspend fun audit(userId: String, idType: String): OverridesAudit = client.audit(userId, idType).awaitValue()
}
