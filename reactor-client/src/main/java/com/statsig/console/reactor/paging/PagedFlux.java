package com.statsig.console.reactor.paging;

import com.statsig.console.Internal;
import com.statsig.console.Method;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.DecodingException;
import com.statsig.console.page.Cursor;
import com.statsig.console.page.Page;
import com.statsig.console.page.Pagination;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * A list of the API, as the {@code Flux} of its items. Pages are asked for when their items are: a subscriber that
 * requests n items costs the pages that hold them and no more. Each subscription walks the list anew.
 *
 * <p>The walk ends where the server says that the list ends. Whatever cannot be read, leads back or goes round in a
 * circle is an error, never the end: a {@code ConsoleException} whose {@code resumeAt()} is the page that failed, of
 * which nothing was emitted; hand it to {@link #byPage(Cursor)} to go on from there.
 *
 * <p><b>Deleting or archiving what a list emits shifts its pages</b>: once the first hundred are gone, page 2 begins
 * where page 3 did, and a hundred are never seen. Read the whole list first, then change it:
 *
 * <pre>{@code
 * gates.list().collectList().flatMapIterable(all -> all).flatMap(gate -> gates.delete(gate.id()))
 * }</pre>
 */
public final class PagedFlux<T> extends Flux<T> {
    private static final List<String> TOTAL = List.of("totalItems", "total_items");

    private final PageSource<T> source;
    private final long maxPages;
    private final int ahead;

    private PagedFlux(PageSource<T> source, long maxPages, int ahead) {
        this.source = source;
        this.maxPages = maxPages;
        this.ahead = ahead;
    }

    /**
     * A list from a function of your own, for tests. It ends at a page that has no next.
     *
     * @param fetch reads one page: the first when the cursor is null. Its {@link Page#next()} is the cursor to hand over
     *     next
     * @param maxPages the walk ends after that many pages
     */
    public static <T> PagedFlux<T> of(Function<@Nullable Cursor, Mono<Page<T>>> fetch, long maxPages) {
        return of(new OwnPages<>(fetch), maxPages);
    }

    /** @param maxPages the walk ends after that many pages, and the source hears of it if the list does not end there */
    @Internal
    public static <T> PagedFlux<T> of(PageSource<T> source, long maxPages) {
        return new PagedFlux<>(source, maxPages, 0);
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
     * How many items the whole list has, by the server's own count. Costs one page of one item, for each window of a list
     * that is read in windows. Empty when the server does not say; a {@code DecodingException} when what it says is no
     * number of items.
     */
    public Mono<Long> total() {
        return Mono.defer(() -> total(Cursor.of(Map.of("page", List.of("1"))), 0));
    }

    /** @param before how many items the parts before this one have */
    private Mono<Long> total(Cursor part, long before) {
        Map<String, List<String>> one = new LinkedHashMap<>(part.query());
        one.put("limit", List.of("1"));
        return source.fetch(Cursor.of(one)).flatMap(page -> {
            Long total = total(page.pagination());
            Cursor next = source.nextPart(source.query(part));
            if (total == null || next == null) {
                return Mono.justOrEmpty(total == null ? null : before + total);
            }
            return total(next, before + total);
        });
    }

    private @Nullable Long total(@Nullable Pagination said) {
        Long total = said == null ? null : said.totalItems();
        if ((said != null && TOTAL.stream().anyMatch(said.unknownProperties()::containsKey))
                || (total != null && total < 0)) {
            throw new DecodingException(source.call(), "/pagination/totalItems", "not a number of items", null);
        }
        return total;
    }

    /**
     * The same list, read ahead of its subscriber. Where pages are numbered and the server says how many items there are, that
     * many pages are fetched at once, which is what makes a long list fast; elsewhere they are fetched one after the other. The
     * items keep their order, and the error of a page comes behind the items of the pages before it. Not for a list that is
     * being changed meanwhile.
     *
     * @param pages how many pages are on their way or held ready, 0 for none
     */
    public PagedFlux<T> prefetch(int pages) {
        if (pages < 0) {
            throw new IllegalArgumentException("The number of pages to prefetch must not be negative, got " + pages);
        }
        return new PagedFlux<>(source, maxPages, pages);
    }

    @Override
    public void subscribe(CoreSubscriber<? super T> subscriber) {
        walk(subscriber, null, page -> page.items().iterator());
    }

    private <R> void walk(
            CoreSubscriber<? super R> subscriber, @Nullable Cursor start, Function<Page<T>, Iterator<R>> content) {
        subscriber.onSubscribe(new PageWalk<>(subscriber, source, start, content, maxPages, ahead));
    }

    private record OwnPages<T>(Function<@Nullable Cursor, Mono<Page<T>>> pages) implements PageSource<T> {
        private static final Logger LOG = LoggerFactory.getLogger(PagedFlux.class);

        @Override
        public CallInfo call() {
            return new CallInfo("PagedFlux", Method.GET, "", 0);
        }

        @Override
        public Mono<Page<T>> fetch(@Nullable Cursor place) {
            return pages.apply(place);
        }

        @Override
        public Cursor query(@Nullable Cursor place) {
            return place == null ? Cursor.of(Map.of()) : place;
        }

        @Override
        public void endedEarly(String why, ContextView context) {
            LOG.warn("A list ended early: {}", why);
        }
    }
}
