package com.statsig.console.kotlin

import com.statsig.console.overrides.AuditedUnit
import com.statsig.console.overrides.OverridesAudit
import com.statsig.console.reactor.groups.OverridesClient
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.reactive.asFlow

/** [OverridesClient] for coroutines. */
public class OverridesCoroutines internal constructor(private val client: OverridesClient) {
    /** All overrides: [OverridesClient.audit]. */
    public suspend fun audit(): OverridesAudit = client.audit().awaitValue()

    /** The overrides of one id of the type `userID`: [OverridesClient.audit]. */
    public suspend fun audit(userId: String): OverridesAudit = client.audit(userId).awaitValue()

    /** The overrides of one id of one type: [OverridesClient.audit]. */
    public suspend fun audit(userId: String, idType: String): OverridesAudit = client.audit(userId, idType).awaitValue()

    /** Where an id is overridden, whatever its type: [OverridesClient.auditEverywhere]. */
    public fun auditEverywhere(userId: String): Flow<AuditedUnit> = client.auditEverywhere(userId).asFlow()
}
