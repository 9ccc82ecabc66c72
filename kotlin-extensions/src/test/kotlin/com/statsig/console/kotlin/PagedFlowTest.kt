package com.statsig.console.kotlin

import com.statsig.console.error.ConsoleException
import com.statsig.console.error.ServerErrorException
import com.statsig.console.reactor.call.RetryPolicy
import com.statsig.console.reactor.http.ConsoleRequest
import com.statsig.console.tags.Tag
import kotlinx.coroutines.flow.count
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.test.runTest
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource

class PagedFlowTest {
    private val network = FakeExchange(tagPages(250))

    @ParameterizedTest
    @CsvSource(
        "3, 100, 1",
        "100, 100, 1",
        "101, 100, 2",
        "3, 10, 1",
        "10, 10, 1",
        "11, 10, 2",
        "3, 2, 2",
        "250, 100, 3",
    )
    fun takingNItemsFetchesThePagesThatHoldThemAndNoMore(n: Int, pageSize: Int, pages: Int) = runTest {
        assertThat(tags(pageSize).take(n).toList()).hasSize(n)
        assertThat(network.requests).hasSize(pages)
    }

    @Test
    fun everyCollectionWalksTheListAnew() = runTest {
        val tags = tags()
        assertThat(network.requests).isEmpty()
        assertThat(tags.toList().map(Tag::id)).isEqualTo((0 until 250).map { "t$it" })
        assertThat(tags.count()).isEqualTo(250)
        assertThat(network.requests).hasSize(6)
    }

    @Test
    fun pagesCarryTheCursorToGoOnFrom() = runTest {
        val first = tags().byPage().first()
        assertThat(network.requests).hasSize(1)
        assertThat(first.items()).hasSize(100)
        assertThat(tags().byPage(first.next()).toList().flatMap { it.items() }).hasSize(150)
    }

    @Test
    fun anErrorInMidWalkSaysWhereToResume() = runTest {
        val pages = tagPages(30)
        val failing = FakeExchange { request ->
            if ("page=3" in request.path) response("{}", status = 500) else pages(request)
        }
        val tags = failing.client().options { it.pageSize(10).retry(RetryPolicy.NONE) }.build().coroutines.tags.list()
        val seen = mutableListOf<Tag>()

        val error: ConsoleException = assertThrows<ServerErrorException> { tags.collect { seen.add(it) } }
        assertThat(seen).hasSize(20)
        assertThat(error.resumeAt()?.page()).isEqualTo(3)
    }

    @Test
    fun theTotalIsTheServersCount() = runTest {
        assertThat(tags().total()).isEqualTo(250)
        assertThat(network.requests.map(ConsoleRequest::path)).containsExactly("/console/v1/tags?limit=1&page=1")
        val silent = FakeExchange { response("""{"data":[]}""") }
        assertThat(silent.client().build().coroutines.tags.list().total()).isNull()
    }

    @Test
    fun prefetchIsAhead() = runTest {
        tags(pageSize = 10).prefetch(2).first()
        assertThat(network.requests).hasSize(3)
    }

    private fun tags(pageSize: Int = 100): PagedFlow<Tag> =
        network.client().build().coroutines.with { pageSize(pageSize) }.tags.list()
}
