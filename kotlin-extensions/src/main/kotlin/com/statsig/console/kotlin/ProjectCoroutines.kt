package com.statsig.console.kotlin

import com.statsig.console.project.Project
import com.statsig.console.reactor.groups.ProjectClient

/** [ProjectClient] for coroutines. */
public class ProjectCoroutines internal constructor(private val client: ProjectClient) {
    /** The project: [ProjectClient.get]. */
    public suspend fun get(): Project = client.get().awaitValue()
}
