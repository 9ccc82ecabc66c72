package com.statsig.console.kotlin

import com.statsig.console.configs.ExposureCount
import com.statsig.console.configs.ExposureCountQuery
import com.statsig.console.configs.ExposureCountQueryBuilder
import com.statsig.console.reactor.groups.ConfigsClient

/** [ConfigsClient] for coroutines. */
public class ConfigsCoroutines internal constructor(private val client: ConfigsClient) {
    /** How often configs were exposed in the last day and the last seven: [ConfigsClient.exposureCount]. */
    public suspend fun exposureCount(query: ExposureCountQuery): ExposureCount =
        client.exposureCount(query).awaitValue()
}

/** An [ExposureCountQuery] with what [build] sets. */
public inline fun exposureCountQuery(build: Build<ExposureCountQueryBuilder>): ExposureCountQuery =
    ExposureCountQueryBuilder.builder().apply(build).build()
