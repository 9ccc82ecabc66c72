package com.statsig.console.reactor.paging;

import com.statsig.console.page.Cursor;
import com.statsig.console.page.Page;
import com.statsig.console.page.Pagination;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A list of the API, as the {@code Flux} of its items. Pages are asked for when their items are: a subscriber that
 * requests n items costs the pages that hold them and no more. Each subscription walks the list anew.
 *
 * <p>An error in mid-walk is a {@code ConsoleException} whose {@code resumeAt()} is the page that failed; hand it to
 * {@link #byPage(Cursor)} to go on from there.
 */
public final class PagedFlux<T> extends Flux<T> {
    private final Function<@Nullable Cursor, Mono<Page<T>>> fetch;
    private final long maxPages;
    private final int ahead;

    private PagedFlux(Function<@Nullable Cursor, Mono<Page<T>>> fetch, long maxPages, int ahead) {
        this.fetch = fetch;
        this.maxPages = maxPages;
        this.ahead = ahead;
    }

    /**
     * @param fetch reads one page: the first when the cursor is null. Its {@link Page#next()} is the cursor to hand over
     *     next
     * @param maxPages the walk ends after that many pages
     */
    public static <T> PagedFlux<T> of(Function<@Nullable Cursor, Mono<Page<T>>> fetch, long maxPages) {
        return new PagedFlux<>(fetch, maxPages, 0);
    }

    /** Whole pages, each with the cursor of the next; fetched one for each that is requested. */
    public Flux<Page<T>> byPage() {
        return byPage(null);
    }

    /** Whole pages from this one on; null is the first. */
    public Flux<Page<T>> byPage(@Nullable Cursor start) {
        return new Flux<>() {
            @Override
            public void subscribe(CoreSubscriber<? super Page<T>> subscriber) {
                walk(subscriber, start, page -> Collections.singletonList(page).iterator());
            }
        };
    }

    /**
     * How many items the whole list has, by the server's own count. Costs one page of one item. Empty when the server
     * does not say.
     */
    public Mono<Long> total() {
        Cursor one = Cursor.of(Map.of("page", List.of("1"), "limit", List.of("1")));
        return Mono.defer(() -> fetch.apply(one))
                .mapNotNull(page -> Optional.ofNullable(page.pagination())
                        .map(Pagination::totalItems)
                        .orElse(null));
    }

    /**
     * The same list, read ahead of its subscriber.
     *
     * @param pages how many pages are held ready, 0 for none
     */
    public PagedFlux<T> prefetch(int pages) {
        if (pages < 0) {
            throw new IllegalArgumentException("The number of pages to prefetch must not be negative, got " + pages);
        }
        return new PagedFlux<>(fetch, maxPages, pages);
    }

    @Override
    public void subscribe(CoreSubscriber<? super T> subscriber) {
        walk(subscriber, null, page -> page.items().iterator());
    }

    private <R> void walk(
            CoreSubscriber<? super R> subscriber, @Nullable Cursor start, Function<Page<T>, Iterator<R>> content) {
        subscriber.onSubscribe(new PageWalk<>(subscriber, fetch, start, content, maxPages, ahead));
    }
}
