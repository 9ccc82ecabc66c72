package com.statsig.console.reactor.paging;

import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.page.Cursor;
import com.statsig.console.page.Page;
import com.statsig.console.page.Pagination;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * One subscriber's walk through the pages of a list. All of it happens in {@link #drain()}, which one thread at a time
 * runs: it emits what was asked for, takes the page that is next, and fetches another when nothing is left to emit. (Reactor's
 * own flattening operators ask for the next page when the last item of a page is out, not when somebody wants another.)
 *
 * <p>A walk that reads ahead guesses where the pages behind the next one are, if pages have numbers and it is known how many
 * there are, and fetches several at once. They are taken in their order, and each only if it is the page that the one before
 * it says is next; where a guess was wrong, what was fetched by it is dropped.
 *
 * @param <T> the items of the list
 * @param <R> what is emitted: items, or whole pages
 */
final class PageWalk<T, R> implements Subscription {
    private static final Cursor BEGINNING = Cursor.of(Map.of());
    private static final Set<String> PLACES_WITHOUT_NUMBER = Set.of("latestID", "after");
    private static final int MOST_EMPTY_PAGES = 100;
    private static final int MOST_REMEMBERED = 1_000;

    private final CoreSubscriber<? super R> subscriber;
    private final PageSource<T> source;
    private final Function<Page<T>, Iterator<R>> content;
    private final long maxPages;
    private final int ahead;

    private final AtomicLong requested = new AtomicLong();
    private final AtomicInteger working = new AtomicInteger();
    private final Disposable.Composite fetching = Disposables.composite();
    private volatile boolean cancelled;
    private volatile boolean started;

    /* What only drain() touches. */
    private final Queue<Page<T>> arrived = new ArrayDeque<>();

    /** The page that is next, and pages behind it that are fetched already. */
    private final Queue<Fetch> fetches = new ArrayDeque<>();

    private boolean ended;
    private @Nullable Throwable failure;
    private Iterator<R> current = Collections.emptyIterator();
    private @Nullable Cursor cursor;

    /** The number of the last page by the server's count; 0 when that is not known. */
    private long lastNumber;

    private long pages;
    private int emptyPages;
    /** How many items the list has up to here, by what the server listed; negative when that is not known. */
    private long seen;
    /** The last items that came, while the walk numbers the pages by itself. */
    private @Nullable List<T> before;

    /** Places without a page number that the walk came by: the latest ones, and one older one that is replaced now and then, by which a circle is found. */
    private final Set<Cursor> visited = new LinkedHashSet<>();

    private @Nullable Cursor milestone;
    private long nextMilestone = MOST_REMEMBERED;

    PageWalk(
            CoreSubscriber<? super R> subscriber,
            PageSource<T> source,
            @Nullable Cursor start,
            Function<Page<T>, Iterator<R>> content,
            long maxPages,
            int ahead) {
        this.subscriber = subscriber;
        this.source = source;
        this.cursor = start;
        this.content = content;
        this.maxPages = maxPages;
        this.ahead = ahead;
    }

    @Override
    public void request(long n) {
        if (Operators.validate(n)) {
            requested.accumulateAndGet(n, Operators::addCap);
            started = true;
            drain();
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
        fetching.dispose();
    }

    private void drain() {
        if (working.getAndIncrement() != 0) {
            return;
        }
        int missed = 1;
        do {
            do {
                while (!cancelled && emitOne()) {
                    // as long as there is something to emit and somebody who wants it
                }
                if (!cancelled) {
                    fetchPages();
                }
            } while (!cancelled && takePage());
            missed = working.addAndGet(-missed);
        } while (missed != 0 && !cancelled);
    }

    /** Emits one item, or the end. */
    private boolean emitOne() {
        while (!current.hasNext()) {
            boolean complete = ended;
            Page<T> page = arrived.poll();
            if (page != null) {
                current = content.apply(page);
            } else {
                if (complete) {
                    end();
                }
                return false;
            }
        }
        if (requested.get() == 0) {
            return false;
        }
        R next = current.next();
        if (requested.get() != Long.MAX_VALUE) {
            requested.decrementAndGet();
        }
        subscriber.onNext(next);
        return true;
    }

    private void end() {
        cancelled = true;
        Throwable error = failure;
        if (error == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(error);
        }
    }

    private void fetchPages() {
        if (ended || !started) {
            return;
        }
        if (fetches.isEmpty()) {
            boolean starved = requested.get() > 0 && !current.hasNext() && arrived.isEmpty();
            if (!starved && arrived.size() >= ahead) {
                return;
            }
            fetch(cursor);
        }
        if (cursor != null && lastNumber > 0 && fetches.size() + arrived.size() < ahead) {
            fetchBehind(source.query(cursor));
        }
    }

    /** Fetches pages behind the next one, by their numbers, as many as are to be ahead. */
    private void fetchBehind(Cursor next) {
        Long number = next.page();
        while (number != null
                && fetches.size() + arrived.size() < ahead
                && number + fetches.size() <= lastNumber
                && pages + fetches.size() < maxPages) {
            fetch(numbered(next, number + fetches.size()));
        }
    }

    private void fetch(@Nullable Cursor place) {
        Fetch fetch = new Fetch(place);
        fetches.add(fetch);
        fetching.add(fetch);
        Mono<Page<T>> page;
        try {
            page = source.fetch(place);
        } catch (RuntimeException | Error e) {
            page = Mono.error(e);
        }
        page.subscribe(fetch);
    }

    /** Takes the page that is next, if it is there. */
    private boolean takePage() {
        Fetch fetch = fetches.peek();
        if (fetch == null || !fetch.done) {
            return false;
        }
        fetches.remove();
        fetching.remove(fetch);
        if (fetch.error == null) {
            take(fetch.page);
        } else {
            fail(fetch.error);
        }
        Fetch next = fetches.peek();
        if (next != null && (ended || !source.query(cursor).equals(source.query(next.place)))) {
            fetches.forEach(Fetch::dispose);
            fetches.clear();
        }
        return true;
    }

    private void take(@Nullable Page<T> page) {
        try {
            Cursor next = page == null ? null : behind(page);
            if (page != null) {
                boolean named = Objects.equals(next, page.next());
                arrived.add(named ? page : new Page<>(page.items(), page.pagination(), next, false, page.listed()));
            }
            if (next == null || pages >= maxPages) {
                ended = true;
            } else {
                cursor = next;
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    /**
     * Where the list goes on behind this page, null at its end. Where the server says nothing of it but how many items
     * there are, or nothing at all on a full page, the next page is the one with the next number.
     */
    private @Nullable Cursor behind(Page<T> page) {
        pages++;
        Cursor place = source.query(cursor);
        Long number = number(place);
        count(page, place, number);
        Long total = page.pagination() == null ? null : page.pagination().totalItems();
        Long size = size(page.pagination(), place);
        lastNumber = total == null || size == null || size < 1 ? 0 : (total - 1) / size + 1;
        boolean more = total != null && seen >= 0 && seen < total;
        boolean mayGoOn = more || (total == null && isFull(page, place));
        Cursor next = page.next();
        refuseRepeated(page.items());
        if (next == null && mayGoOn && !page.last() && number != null) {
            next = numbered(place, number + 1);
            before = page.items().isEmpty() ? before : page.items();
        } else {
            before = null;
        }
        if (next == null && more) {
            source.endedEarly(
                    "the server ended it after " + seen + " of " + total + " items", subscriber.currentContext());
        }
        Cursor part = next == null ? source.nextPart(place) : null;
        if (part != null) {
            next = part;
            seen = 0;
            emptyPages = 0;
        }
        if (next != null && pages >= maxPages) {
            source.endedEarly(
                    "it goes on behind the " + pages + " pages that maxPages allows", subscriber.currentContext());
        } else if (next != null && part == null) {
            refuseEmptyForEver(page);
            refuseWayBack(number, next);
        }
        return next;
    }

    /** Whether a page of a list that has pages has as many items as were asked for. */
    private static <T> boolean isFull(Page<T> page, Cursor place) {
        Long size = size(page.pagination(), place);
        return page.pagination() != null && size != null && page.listed() > 0 && page.listed() == size;
    }

    private static @Nullable Long size(@Nullable Pagination said, Cursor place) {
        return said == null || said.itemsPerPage() == null ? place.limit() : said.itemsPerPage();
    }

    /** The number of the page at this place; null when it has none. */
    private @Nullable Long number(Cursor place) {
        Long page = place.page();
        boolean first = cursor == null && Collections.disjoint(place.query().keySet(), PLACES_WITHOUT_NUMBER);
        return page == null && first ? Long.valueOf(1) : page;
    }

    private void count(Page<T> page, Cursor place, @Nullable Long number) {
        if (pages == 1) {
            seen = number == null ? Long.MIN_VALUE : itemsBefore(number, page.pagination(), place);
            visited.add(withoutNumber(place));
        }
        seen += page.listed();
    }

    private static long itemsBefore(long number, @Nullable Pagination said, Cursor place) {
        if (number == 1) {
            return 0;
        }
        Long size = size(said, place);
        boolean known = size != null && size > 0 && number <= Long.MAX_VALUE / 2 / size;
        return known ? (number - 1) * Objects.requireNonNull(size) : Long.MIN_VALUE;
    }

    private Cursor numbered(Cursor place, long number) {
        Map<String, List<String>> query = new LinkedHashMap<>(cursor == null ? Map.of() : cursor.query());
        List<String> limit = place.query().get("limit");
        if (limit != null) {
            query.put("limit", limit);
        }
        query.put("page", List.of(Long.toString(number)));
        return Cursor.of(query);
    }

    /** A list that knows no page numbers answers each of them with the same page. */
    private void refuseRepeated(List<T> items) {
        if (!items.isEmpty() && items.equals(before)) {
            throw broken("/data", "the page is the same as the one before it, the list has no page numbers");
        }
    }

    private void refuseEmptyForEver(Page<T> page) {
        emptyPages = page.items().isEmpty() ? emptyPages + 1 : 0;
        if (emptyPages == MOST_EMPTY_PAGES) {
            throw broken("/data", "there are " + emptyPages + " empty pages in a row, and there is said to be more");
        }
    }

    /** Page numbers only have to grow; other places are remembered. */
    private void refuseWayBack(@Nullable Long number, Cursor next) {
        Cursor there = source.query(next);
        Long page = there.page();
        boolean grows = number != null && page != null && page > number;
        boolean shrinks = number != null && page != null && page < number;
        if (shrinks || (!grows && !isNew(withoutNumber(there)))) {
            throw broken(
                    next.query().containsKey("after") ? "/pagination/next_cursor" : "/pagination/nextPage",
                    "it leads back to where the walk has been" + (page == null ? "" : ", to page " + page));
        }
    }

    /** Forgets the oldest, and sees a circle that is longer than it remembers when it comes by the milestone again. */
    private boolean isNew(Cursor there) {
        if (there.equals(milestone) || !visited.add(there)) {
            return false;
        }
        if (visited.size() > MOST_REMEMBERED) {
            visited.remove(visited.iterator().next());
        }
        if (pages >= nextMilestone) {
            milestone = there;
            nextMilestone *= 2;
        }
        return true;
    }

    private static Cursor withoutNumber(Cursor place) {
        Map<String, List<String>> query = new LinkedHashMap<>(place.query());
        query.remove("page");
        query.remove("limit");
        return Cursor.of(query);
    }

    private DecodingException broken(String pointer, String problem) {
        return new DecodingException(source.call(), pointer, problem, null);
    }

    private void fail(Throwable error) {
        failure = error instanceof ConsoleException e ? e.resumableAt(cursor == null ? BEGINNING : cursor) : error;
        ended = true;
    }

    /** A page on its way, or one that waits for its turn. */
    private final class Fetch implements CoreSubscriber<Page<T>>, Disposable {
        private final @Nullable Cursor place;
        private final Disposable.Swap upstream = Disposables.swap();
        private @Nullable Page<T> page;
        private @Nullable Throwable error;
        private volatile boolean done;

        Fetch(@Nullable Cursor place) {
            this.place = place;
        }

        @Override
        public Context currentContext() {
            return subscriber.currentContext();
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream.update(subscription::cancel);
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Page<T> received) {
            page = received;
            end();
        }

        @Override
        public void onError(Throwable failure) {
            if (!done) {
                error = failure;
                end();
            }
        }

        @Override
        public void onComplete() {
            if (!done) {
                end();
            }
        }

        private void end() {
            done = true;
            drain();
        }

        @Override
        public void dispose() {
            upstream.dispose();
        }
    }
}
