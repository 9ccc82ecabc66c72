package com.statsig.console.reactor.paging;

import com.statsig.console.error.ConsoleException;
import com.statsig.console.page.Cursor;
import com.statsig.console.page.Page;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
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
 * runs: it emits what was asked for, and fetches the next page when nothing is left to emit. (Reactor's own flattening
 * operators ask for the next page when the last item of a page is out, not when somebody wants another.)
 *
 * @param <T> the items of the list
 * @param <R> what is emitted: items, or whole pages
 */
final class PageWalk<T, R> implements Subscription {
    private static final Set<String> PAGE_NUMBER = Set.of("page", "limit");
    private static final Cursor BEGINNING = Cursor.of(Map.of());

    private final CoreSubscriber<? super R> subscriber;
    private final Function<@Nullable Cursor, Mono<Page<T>>> fetch;
    private final Function<Page<T>, Iterator<R>> content;
    private final long maxPages;
    private final int ahead;

    private final AtomicLong requested = new AtomicLong();
    private final AtomicInteger working = new AtomicInteger();
    private final Queue<Page<T>> arrived = new ConcurrentLinkedQueue<>();
    private final Disposable.Swap fetching = Disposables.swap();
    private volatile boolean cancelled;
    private volatile boolean fetchingPage;
    private volatile boolean started;
    private volatile boolean ended;
    private volatile @Nullable Throwable failure;

    private final Set<Cursor> visited = new HashSet<>();
    private Iterator<R> current = Collections.emptyIterator();
    private volatile @Nullable Cursor cursor;
    private long pages;

    PageWalk(
            CoreSubscriber<? super R> subscriber,
            Function<@Nullable Cursor, Mono<Page<T>>> fetch,
            @Nullable Cursor start,
            Function<Page<T>, Iterator<R>> content,
            long maxPages,
            int ahead) {
        this.subscriber = subscriber;
        this.fetch = fetch;
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
            while (!cancelled && emitOne()) {
                // as long as there is something to emit and somebody who wants it
            }
            if (!cancelled && wantsPage()) {
                fetchPage();
            }
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

    private boolean wantsPage() {
        if (fetchingPage || ended || !started) {
            return false;
        }
        boolean starved = requested.get() > 0 && !current.hasNext() && arrived.isEmpty();
        return starved || arrived.size() < ahead;
    }

    private void fetchPage() {
        fetchingPage = true;
        Mono<Page<T>> page;
        try {
            page = fetch.apply(cursor);
        } catch (RuntimeException e) {
            page = Mono.error(e);
        }
        PageReceiver receiver = new PageReceiver();
        fetching.update(receiver);
        page.subscribe(receiver);
    }

    private void received(@Nullable Page<T> page) {
        pages++;
        Cursor next = page == null || page.items().isEmpty() ? null : page.next();
        if (page != null) {
            arrived.add(page);
        }
        if (next == null || pages >= maxPages || !leadsOn(next)) {
            ended = true;
        } else {
            cursor = next;
        }
        fetchingPage = false;
        drain();
    }

    /** Whether the walk has not been there. Page numbers only have to grow; other cursors are remembered. */
    private boolean leadsOn(Cursor next) {
        Cursor here = cursor;
        Long from = here == null ? Long.valueOf(1) : here.page();
        Long to = next.page();
        if (from != null && to != null && !from.equals(to)) {
            return to > from;
        }
        boolean pageNumberOnly = PAGE_NUMBER.containsAll(next.query().keySet());
        return !(pageNumberOnly && to != null) && !next.equals(here) && visited.add(next);
    }

    private void failed(Throwable error) {
        failure = error instanceof ConsoleException e ? e.resumableAt(cursor == null ? BEGINNING : cursor) : error;
        ended = true;
        drain();
    }

    /** Receives the page that is being fetched. */
    private final class PageReceiver implements CoreSubscriber<Page<T>>, Disposable {
        private final Disposable.Swap upstream = Disposables.swap();
        private boolean done;

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
        public void onNext(Page<T> page) {
            done = true;
            received(page);
        }

        @Override
        public void onError(Throwable error) {
            if (!done) {
                done = true;
                failed(error);
            }
        }

        @Override
        public void onComplete() {
            if (!done) {
                done = true;
                received(null);
            }
        }

        @Override
        public void dispose() {
            upstream.dispose();
        }
    }
}
