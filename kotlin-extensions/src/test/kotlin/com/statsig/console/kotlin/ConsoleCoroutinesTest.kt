package com.statsig.console.kotlin

import com.statsig.console.Method
import com.statsig.console.error.CallInfo
import com.statsig.console.error.ConsoleException
import com.statsig.console.error.DecodingException
import com.statsig.console.error.InvalidRequestException
import com.statsig.console.error.NotFoundException
import com.statsig.console.json.Misfit
import com.statsig.console.quota.LimitClass
import com.statsig.console.quota.Quota
import com.statsig.console.quota.QuotaLimit
import com.statsig.console.reactor.call.ConsoleObserver
import com.statsig.console.reactor.http.ConsoleRequest
import com.statsig.console.reactor.http.ConsoleResponse
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.reactor.asCoroutineContext
import kotlinx.coroutines.test.runTest
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import reactor.core.publisher.Mono
import reactor.util.context.Context
import reactor.util.context.ContextView
import java.time.Duration
import java.util.Optional
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.atomic.AtomicInteger
import kotlin.time.Duration.Companion.seconds

class ConsoleCoroutinesTest {
    private val tag = """{"data":{"id":"t","name":"Core","description":"old"}}"""

    @Test
    fun valuesAreWhatTheServerAnswered() = runTest {
        val network = FakeExchange { response(tag) }
        val tags = network.client().build().coroutines.tags

        assertThat(tags.get("t").name()).isEqualTo("Core")
        assertThat(
            tags.create(
                tagRequest {
                    name("Core")
                    description("All of it")
                },
            ).id(),
        ).isEqualTo("t")
        assertThat(tags.patch("t", tagRequest { isCore(true) }).id()).isEqualTo("t")
        assertThat(tags.delete("t")).isEqualTo(Unit)
        assertThat(network.requests.map { "${it.method} ${it.path} ${it.text()}" }).containsExactly(
            "GET /console/v1/tags/t ",
            """POST /console/v1/tags {"name":"Core","description":"All of it"}""",
            """PATCH /console/v1/tags/t {"isCore":true}""",
            "DELETE /console/v1/tags/t ",
        )
    }

    @Test
    fun anEditSendsWhatItsBlockChanged() = runTest {
        val network = FakeExchange { response(tag) }
        network.client().build().coroutines.tags.edit("t") { description(description() + " and new") }

        assertThat(network.requests.map { it.text() }).containsExactly("", """{"description":"old and new"}""")
    }

    @Test
    fun nullOfAVariableIsAbsentAndAnEmptyOptionalClears() = runTest {
        val network = FakeExchange { response("""{"data":{"id":"g"}}""") }
        val gates = network.client().build().coroutines.gates
        val nobody: String? = null

        gates.patch(
            "g",
            gateRequest {
                team(nobody)
                description("new")
            },
        )
        gates.patch("g", gateRequest { team(Optional.empty()) })
        gates.patch("g", gateRequest { team("Growth") })

        assertThat(network.requests.map { it.text() })
            .containsExactly("""{"description":"new"}""", """{"team":null}""", """{"team":"Growth"}""")
    }

    @Test
    fun rawCallsAnything() = runTest {
        val network = FakeExchange { response("""{"data":[1]}""") }
        val raw = network.client().build().coroutines.raw

        assertThat(raw.get("/console/v1/new").body()).isEqualTo("""{"data":[1]}""")
        assertThat(raw.send(Method.PATCH, "/console/v1/new", mapOf("a" to 1)).status()).isEqualTo(200)
        assertThat(network.requests.map { it.text() }).containsExactly("", """{"a":1}""")
    }

    @Test
    fun optionsAreThoseOfTheView() = runTest {
        val network = FakeExchange(tagPages(20))
        val small = network.client().build().coroutines.with { pageSize(10) }

        assertThat(small.tags.list().toList()).hasSize(20)
        assertThat(network.requests).hasSize(2)
    }

    @Test
    fun errorsAreTheClientsOwn() = runTest {
        val seen = CopyOnWriteArrayList<ConsoleException>()
        val network = FakeExchange { response("""{"status":404,"message":"No tag"}""", status = 404) }
        val tags = network.client().observer(onTry { _, error -> seen.add(error!!) }).build().coroutines.tags

        assertThat(assertThrows<NotFoundException> { tags.get("t") }).isSameAs(seen.single())
        assertThat(assertThrows<NotFoundException> { tags.list().toList() }).isSameAs(seen.last())
        assertThrows<InvalidRequestException> { tags.get(" ") }
    }

    @Test
    fun anAnswerWithoutAValueIsNullWhereThatIsExpected() = runTest {
        val console = FakeExchange { response("""{"message":"Segment archived successfully."}""") }.client().build()
        assertThat(console.coroutines.segments.archive("s")).isNull()
    }

    @Test
    fun aValueThatIsMissingIsNoNullInDisguise() = runTest {
        val tags = FakeExchange { response("""{"data":null}""") }.client().build().coroutines.tags
        assertThat(assertThrows<DecodingException> { tags.get("t") }).hasMessageContaining("no value")
    }

    @Test
    fun aCancelledCoroutineCancelsItsCall() = runTest {
        val cancelled = AtomicInteger()
        val network = FakeExchange { Mono.never<ConsoleResponse>().doOnCancel { cancelled.incrementAndGet() } }
        val tags = network.client().build().coroutines.tags

        val call = launch(start = CoroutineStart.UNDISPATCHED) { tags.get("t") }
        val list = launch(start = CoroutineStart.UNDISPATCHED) { tags.list().toList() }
        assertThat(network.requests).hasSize(2)
        call.cancel()
        list.cancel()
        testScheduler.advanceUntilIdle()
        assertThat(cancelled).hasValue(2)

        assertThrows<TimeoutCancellationException> { withTimeout(1.seconds) { tags.get("t") } }
        assertThat(cancelled).hasValue(3)
    }

    @Test
    fun whatIsCancelledWhileItWaitsIsNeverSent() = runTest {
        val network = FakeExchange { response("{}") }
        val oneAMinute = Quota.unlimited().withLimit(LimitClass.MUTATION, QuotaLimit(1, Duration.ofMinutes(1)))
        val console = network.client(oneAMinute).build()
        console.coroutines.tags.delete("first")

        val waiting = launch(start = CoroutineStart.UNDISPATCHED) { console.coroutines.tags.delete("second") }
        val limiter = console.rateLimiters().allRateLimiters.single()
        assertThat(limiter.metrics.numberOfWaitingThreads).isEqualTo(1)
        waiting.cancel()
        assertThat(limiter.metrics.numberOfWaitingThreads).isEqualTo(0)
        assertThat(network.requests.map { it.path }).containsExactly("/console/v1/tags/first")
    }

    @Test
    fun theReactorContextOfTheCoroutineReachesTheHooksOfTheClient() = runTest {
        val seen = CopyOnWriteArrayList<String>()
        val network = FakeExchange(tagPages(200))
        val console = network.client().observer(onTry { context, _ -> seen.add(context["who"]) }).build()

        withContext(Context.of("who", "a").asCoroutineContext()) {
            console.coroutines.raw.get("/console/v1/tags?limit=1")
            console.coroutines.tags.list().toList()
        }
        assertThat(seen).containsExactly("a", "a", "a")
    }

    private fun ConsoleRequest.text() = body?.decodeToString().orEmpty()

    private fun onTry(told: (ContextView, ConsoleException?) -> Unit) = object : ConsoleObserver {
        override fun onTry(
            call: CallInfo,
            took: Duration,
            status: Int,
            error: ConsoleException?,
            context: ContextView,
        ) = told(context, error)
    }
}
