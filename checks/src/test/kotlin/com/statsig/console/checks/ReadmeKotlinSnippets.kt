package com.statsig.console.checks

import com.statsig.console.gates.Gate
import com.statsig.console.kotlin.coroutines
import com.statsig.console.reactor.StatsigConsole
import kotlinx.coroutines.flow.take

/** The Kotlin that README.md shows. Compiled, never run. */
suspend fun readme(console: StatsigConsole) {
    // region kotlin
    val statsig = console.coroutines
    val gate: Gate = statsig.gates.edit("checkout") { description("Second try") }
    statsig.metrics.list().take(10).collect { println(it.id()) }
    // endregion
}
