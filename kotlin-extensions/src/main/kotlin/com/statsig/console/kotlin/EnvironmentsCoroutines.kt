package com.statsig.console.kotlin

import com.statsig.console.environments.Environment
import com.statsig.console.environments.EnvironmentBuilder
import com.statsig.console.environments.Environments
import com.statsig.console.environments.EnvironmentsBuilder
import com.statsig.console.reactor.groups.EnvironmentsClient

/** [EnvironmentsClient] for coroutines. */
public class EnvironmentsCoroutines internal constructor(private val client: EnvironmentsClient) {
    /** All environments: [EnvironmentsClient.get]. */
    public suspend fun get(): Environments = client.get().awaitValue()

    /** Replaces all environments: [EnvironmentsClient.update]. */
    public suspend fun update(environments: Environments): Environments = client.update(environments).awaitValue()
}

/** An [Environment] with what [build] sets. */
public inline fun environment(build: Build<EnvironmentBuilder>): Environment =
    EnvironmentBuilder.builder().apply(build).build()

/** An [Environments] with what [build] sets. */
public inline fun environments(build: Build<EnvironmentsBuilder>): Environments =
    EnvironmentsBuilder.builder().apply(build).build()
