package com.statsig.console.kotlin

import com.statsig.console.ApiKey
import com.statsig.console.quota.Quota
import com.statsig.console.reactor.StatsigConsole
import com.statsig.console.reactor.call.Time
import com.statsig.console.reactor.http.ConsoleRequest
import com.statsig.console.reactor.http.ConsoleResponse
import com.statsig.console.reactor.http.Exchange
import com.statsig.console.reactor.quota.QuotaRegistry
import reactor.core.publisher.Mono
import java.util.concurrent.CopyOnWriteArrayList
import java.util.function.Function

/** A network that answers what it is told, and keeps what it was sent. */
internal class FakeExchange(private val answer: (ConsoleRequest) -> Mono<ConsoleResponse>) : Exchange {
    val requests = CopyOnWriteArrayList<ConsoleRequest>()

    override fun <T : Any> exchange(request: ConsoleRequest, reader: Function<ConsoleResponse, T>): Mono<T> =
        Mono.defer {
            if (!request.departure.asBoolean) {
                return@defer Mono.empty()
            }
            requests.add(request)
            answer(request).map(reader)
        }

    /** A client over this network, with a quota of its own. */
    fun client(quota: Quota = Quota.unlimited()): StatsigConsole.Builder = StatsigConsole.builder()
        .apiKey(ApiKey.of("console-abcdefghijklmnopqrstuvwxyz"))
        .quota(quota)
        .quotaRegistry(QuotaRegistry.create(Time.system()))
        .exchange(this)
}

internal fun response(body: String, status: Int = 200): Mono<ConsoleResponse> =
    Mono.just(ConsoleResponse(status, emptyMap(), body.byteInputStream()))

/** Answers lists of [count] tags, page by page. */
internal fun tagPages(count: Int): (ConsoleRequest) -> Mono<ConsoleResponse> = { request ->
    val query = request.path.substringAfter('?').split('&').associate {
        it.substringBefore('=') to
            it.substringAfter('=')
    }
    val limit = query.getValue("limit").toInt()
    val page = query["page"]?.toInt() ?: 1
    val tags = ((page - 1) * limit until minOf(page * limit, count)).joinToString { """{"id":"t$it"}""" }
    val next = if (page * limit < count) "\"/console/v1/tags?page=${page + 1}&limit=$limit\"" else "null"
    response("""{"data":[$tags],"pagination":{"totalItems":$count,"nextPage":$next}}""")
}
