package com.statsig.console.kotlin

import com.statsig.console.page.Cursor
import com.statsig.console.page.Page
import com.statsig.console.reactor.paging.PagedFlux
import kotlinx.coroutines.channels.Channel.Factory.RENDEZVOUS
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.reactive.asFlow
import kotlinx.coroutines.reactor.awaitSingleOrNull
import org.reactivestreams.Publisher

/**
 * A list of the API as the [Flow] of its items: [PagedFlux] for coroutines. Pages are fetched when their items are
 * collected: `take(3)` costs the page that holds the third item and none behind it, whatever the size of a page. Each
 * collection walks the list anew; cancelling it cancels the page that is on its way.
 *
 * An error in mid-walk is a `ConsoleException` whose `resumeAt()` is the page that failed; hand it to [byPage] to go on
 * from there.
 */
public class PagedFlow<T : Any> internal constructor(private val pages: PagedFlux<T>) : Flow<T> by pages.onDemand() {
    /** Whole pages from [start] on, each with the cursor of the next; the first when it is null. */
    public fun byPage(start: Cursor? = null): Flow<Page<T>> = pages.byPage(start).onDemand()

    /**
     * How many items the whole list has, by the server's own count. Costs one page of one item. Null when the server
     * does not say.
     */
    public suspend fun total(): Long? = pages.total().awaitSingleOrNull()

    /**
     * The same list, read ahead of its collector. Where pages are numbered and the server says how many items there are, that
     * many pages are fetched at once; elsewhere they are fetched one after the other. The items keep their order, and the
     * error of a page comes behind the items of the pages before it. Not for a list that is being changed meanwhile.
     *
     * @param pages how many pages are on their way or held ready, 0 for none
     */
    public fun prefetch(pages: Int): PagedFlow<T> = PagedFlow(this.pages.prefetch(pages))
}

/** Without a buffer a Flow asks its publisher for one element after the other; with the usual one, for 64 at a time. */
private fun <T : Any> Publisher<T>.onDemand(): Flow<T> = asFlow().buffer(RENDEZVOUS)
