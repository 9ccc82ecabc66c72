package com.statsig.console.kotlin

import com.statsig.console.reactor.bulk.BulkCounts
import com.statsig.console.reactor.bulk.BulkResult
import kotlinx.coroutines.flow.flowOf
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.reactive.asFlow
import kotlinx.coroutines.reactor.awaitSingle
import kotlinx.coroutines.test.runTest
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import reactor.core.publisher.Mono
import java.io.IOException
import java.util.concurrent.atomic.AtomicBoolean

class BulkCoroutinesTest {
    private fun tag(name: String) = """{"data":{"id":"$name","name":"$name"}}"""

    @Test
    fun itemsOfAFlowGoToAFunctionThatSuspends() = runTest {
        val network = FakeExchange { request -> response(tag(request.path.substringAfterLast('/'))) }
        val console = network.client().build()
        val results = console.bulk { it.ordered(true) }
            .job(flowOf("a", "b", "c"), { it }) { name ->
                if (name == "b") throw IllegalStateException("not this one")
                console.coroutines.tags.get(name).name()
            }
            .results().asFlow().toList()

        assertThat(results.map { it.key() }).containsExactly("a", "b", "c")
        assertThat((results[0] as BulkResult.Succeeded).value()).isEqualTo("a")
        assertThat((results[1] as BulkResult.Failed).error()).hasMessageContaining("not this one")
        assertThat(results.map { it.attempts() }).containsExactly(1, 0, 1)
    }

    @Test
    fun aLostAnswerIsLookedUp() = runTest {
        val lost = AtomicBoolean()
        val network = FakeExchange { request ->
            if (request.method.name == "POST" && lost.compareAndSet(false, true)) {
                Mono.error(IOException("Connection reset by peer"))
            } else {
                response(tag("a"))
            }
        }
        val console = network.client().build()
        val summary = console.bulk()
            .job(flowOf("a"), { it }) { name ->
                console.coroutines.tags.create(
                    tagRequest {
                        name(name)
                        description("d")
                    },
                )
            }
            .reconcileWith({ console.coroutines.tags.get(it) }) { wanted, there -> wanted == there.name() }
            .summary().awaitSingle()

        assertThat(summary.counts()).isEqualTo(BulkCounts(1, 0, 0, 0))
        assertThat(network.requests.map { it.method.name }).containsExactly("POST", "GET")
    }
}
