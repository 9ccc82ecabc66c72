package com.statsig.console.reactor.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.TransportException;
import com.statsig.console.page.Cursor;
import com.statsig.console.page.Page;
import com.statsig.console.page.Pagination;
import com.statsig.console.page.PaginationBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;
import reactor.util.context.Context;

class PagedFluxTest {
    private static final int SIZE = 10;
    private final AtomicInteger fetched = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9, 10, 11, 20, 21, 499, 500})
    void aRequestForNItemsFetchesThePagesThatHoldThemAndNoMore(int n) {
        Taker<Integer> taker = new Taker<>(n);
        pages(50).subscribe(taker);

        assertThat(taker.received).hasSize(n).isSorted();
        assertThat(fetched).hasValue((n + SIZE - 1) / SIZE);
        assertThat(taker.completed).isEqualTo(n == 500);
    }

    @Test
    void nothingIsFetchedBeforeTheFirstRequest() {
        pages(50).subscribe(new Taker<>(0));
        assertThat(fetched).hasValue(0);
    }

    @Test
    void demandInSmallStepsArrivesAtTheSame() {
        Taker<Integer> taker = new Taker<>(3);
        pages(3).subscribe(taker);
        for (int i = 0; i < 20; i++) {
            taker.more(1);
        }
        assertThat(taker.received).hasSize(23);
        assertThat(fetched).hasValue(3);
        taker.more(100);
        assertThat(taker.received).hasSize(30);
        assertThat(taker.completed).isTrue();
    }

    @Test
    void everySubscriberWalksForItself() {
        PagedFlux<Integer> list = pages(3);
        StepVerifier.create(list.take(15)).expectNextCount(15).verifyComplete();
        StepVerifier.create(list).expectNext(0, 1, 2).expectNextCount(27).verifyComplete();
        assertThat(fetched).hasValue(2 + 3);
    }

    @Test
    void tenThousandPagesTakeConstantStack() {
        StepVerifier.create(pages(10_000).count()).expectNext(100_000L).verifyComplete();
        StepVerifier.create(pages(10_000, page -> Mono.just(page).publishOn(Schedulers.parallel()))
                        .count())
                .expectNext(100_000L)
                .verifyComplete();
    }

    @Test
    void prefetchIsAhead() {
        Taker<Integer> taker = new Taker<>(1);
        pages(50).prefetch(3).subscribe(taker);
        assertThat(fetched).hasValue(4);
        taker.more(Long.MAX_VALUE - 1);
        assertThat(taker.received).hasSize(500).isSorted();
        assertThat(fetched).hasValue(50);
    }

    /** A list that says how many items it has, and takes a while for each page. */
    private final class SlowList {
        static final Duration LATENCY = Duration.ofMillis(80);
        final VirtualTimeScheduler time = VirtualTimeScheduler.create();
        final Set<Integer> underWay = new TreeSet<>();
        final List<Integer> asked = new ArrayList<>();
        final List<String> contexts = new ArrayList<>();
        final List<Object> received = new ArrayList<>();
        int most;
        int pages;
        int countedPages;
        int broken = -1;
        IntFunction<Duration> latency = page -> LATENCY;

        SlowList(int pages) {
            this.pages = pages;
            this.countedPages = pages;
        }

        PagedFlux<Integer> list() {
            return PagedFlux.of(cursor -> fetch(cursor == null ? 1 : (int) (long) cursor.page()), Long.MAX_VALUE);
        }

        private Mono<Page<Integer>> fetch(int number) {
            return Mono.deferContextual(context -> {
                        contexts.add(context.getOrDefault("user", "nobody"));
                        asked.add(number);
                        underWay.add(number);
                        most = Math.max(most, underWay.size());
                        return Mono.delay(latency.apply(number), time);
                    })
                    .doOnNext(delayed -> underWay.remove(number))
                    .doOnCancel(() -> underWay.remove(number))
                    .map(delayed -> {
                        if (number == broken || number > pages) {
                            throw new TransportException(new CallInfo("x", Method.GET, "/x", 1), true, "gone", null);
                        }
                        Pagination said = PaginationBuilder.builder()
                                .itemsPerPage((long) SIZE)
                                .totalItems((long) countedPages * SIZE)
                                .build();
                        List<Integer> items = IntStream.range((number - 1) * SIZE, number * SIZE)
                                .boxed()
                                .toList();
                        String next = number < pages ? "/x?page=" + (number + 1) : null;
                        return new Page<>(items, said, Cursor.parse(next), next == null, SIZE);
                    });
        }

        Disposable walk(int ahead) {
            return list().prefetch(ahead)
                    .contextWrite(Context.of("user", "ann"))
                    .subscribe(received::add, received::add, () -> received.add("end"));
        }

        List<Object> itemsOf(int pages, Object end) {
            List<Object> all =
                    new ArrayList<>(IntStream.range(0, pages * SIZE).boxed().toList());
            all.add(end);
            return all;
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 27, 1", "1, 27, 1", "4, 8, 4", "8, 5, 8"})
    void numberedPagesAreFetchedAtOnce(int ahead, int latencies, int most) {
        SlowList list = new SlowList(27);
        list.walk(ahead);
        list.time.advanceTimeBy(SlowList.LATENCY.multipliedBy(latencies).minusMillis(1));
        assertThat(list.received).hasSizeLessThan(270);
        list.time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(list.received).isEqualTo(list.itemsOf(27, "end"));
        assertThat(list.most).isEqualTo(most);
        assertThat(list.asked).doesNotHaveDuplicates().hasSize(27);
        assertThat(list.contexts).containsOnly("ann");
    }

    @Test
    void pagesThatOvertakeEachOtherKeepTheirOrder() {
        SlowList list = new SlowList(20);
        Random random = new Random(1);
        list.latency = page -> Duration.ofMillis(1 + random.nextInt(200));
        list.walk(6);
        list.time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(list.received).isEqualTo(list.itemsOf(20, "end"));
    }

    @Test
    void thePagesThatAreHeldReadyAreNoMoreThanAsked() {
        SlowList list = new SlowList(20);
        Taker<Integer> taker = new Taker<>(1);
        list.list().prefetch(4).subscribe(taker);
        list.time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(list.asked).containsExactly(1, 2, 3, 4, 5);
        taker.more(SIZE);
        list.time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(list.asked).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void theErrorOfAPageComesBehindThoseBeforeItAndSaysWhereToResume() {
        SlowList list = new SlowList(20);
        list.broken = 5;
        list.latency = page -> page == 5 ? Duration.ofMillis(1) : SlowList.LATENCY;
        list.walk(4);
        list.time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(list.received.subList(0, 40))
                .isEqualTo(list.itemsOf(4, "end").subList(0, 40));
        assertThat(list.received).hasSize(41);
        assertThat(((ConsoleException) list.received.get(40)).resumeAt()).hasToString("page=5");
        assertThat(list.underWay).isEmpty();
    }

    @Test
    void aListThatGrewIsFollowedToItsEndAndOneThatShrankEndsThere() {
        SlowList grown = new SlowList(9);
        grown.countedPages = 7;
        grown.walk(4);
        grown.time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(grown.received).isEqualTo(grown.itemsOf(9, "end"));

        SlowList shrunk = new SlowList(7);
        shrunk.countedPages = 9;
        shrunk.walk(8);
        shrunk.time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(shrunk.asked).contains(9);
        assertThat(shrunk.received).isEqualTo(shrunk.itemsOf(7, "end"));
        assertThat(shrunk.underWay).isEmpty();
    }

    @Test
    void whereThePagesHaveAnotherPlaceTheGuessesAreDropped() {
        AtomicInteger cancelled = new AtomicInteger();
        PagedFlux<Integer> list = PagedFlux.of(
                cursor -> {
                    long number = cursor == null ? 1 : cursor.page();
                    Pagination said = PaginationBuilder.builder()
                            .itemsPerPage(1L)
                            .totalItems(12L)
                            .build();
                    String next = number > 9 ? null : "?page=" + (number + 3);
                    Page<Integer> page = new Page<>(List.of((int) number), said, Cursor.parse(next), next == null, 1);
                    return number % 3 == 1
                            ? Mono.just(page)
                            : Mono.<Page<Integer>>never().doOnCancel(cancelled::incrementAndGet);
                },
                Long.MAX_VALUE);
        StepVerifier.create(list.prefetch(3)).expectNext(1, 4, 7, 10).verifyComplete();
        assertThat(cancelled).hasPositiveValue();
    }

    @Test
    void cancellingCancelsAllPagesOnTheirWay() {
        SlowList list = new SlowList(20);
        Disposable walk = list.walk(4);
        list.time.advanceTimeBy(SlowList.LATENCY.plusMillis(10));
        assertThat(list.underWay).hasSize(4);
        walk.dispose();
        assertThat(list.underWay).isEmpty();
        list.time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(list.received).hasSize(SIZE);
    }

    @Test
    void byPageGivesPagesOnDemandAndCursorsToResumeFrom() {
        Taker<Page<Integer>> taker = new Taker<>(2);
        pages(5).byPage().subscribe(taker);
        assertThat(fetched).hasValue(2);
        Cursor next = Cursor.parse(taker.received.get(1).next().toString());

        StepVerifier.create(pages(5).byPage(next).concatMapIterable(Page::items))
                .expectNext(20)
                .expectNextCount(29)
                .verifyComplete();
    }

    @Test
    void anErrorInMidWalkSaysWhereToResume() {
        AtomicInteger failures = new AtomicInteger(1);
        PagedFlux<Integer> list = pages(
                5,
                page -> page.items().get(0) == 20 && failures.getAndDecrement() > 0
                        ? Mono.error(new TransportException(new CallInfo("x", Method.GET, "/x", 1), true, "gone", null))
                        : Mono.just(page));
        List<Integer> seen = new ArrayList<>();
        List<Cursor> resume = new ArrayList<>();
        StepVerifier.create(list.doOnNext(seen::add))
                .expectNextCount(20)
                .verifyErrorSatisfies(error -> resume.add(((ConsoleException) error).resumeAt()));
        StepVerifier.create(list.byPage(resume.get(0))
                        .concatMapIterable(Page::items)
                        .doOnNext(seen::add))
                .expectNextCount(30)
                .verifyComplete();
        assertThat(seen).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void cancellingCancelsThePageOnItsWay() {
        Sinks.One<Page<Integer>> never = Sinks.one();
        AtomicInteger cancelled = new AtomicInteger();
        PagedFlux<Integer> list =
                PagedFlux.of(cursor -> never.asMono().doOnCancel(cancelled::incrementAndGet), Long.MAX_VALUE);
        list.subscribe().dispose();
        assertThat(cancelled).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=1", "/x?page=2&limit=10", "?page=1&limit=10", "?limit=10", "?page=2"})
    void aLinkThatLeadsBackIsAnErrorAtItsPage(String link) {
        PagedFlux<Integer> list = PagedFlux.of(
                cursor -> Mono.just(cursor == null ? page("?page=2&limit=10", List.of(1)) : page(link, List.of(2))),
                100);
        StepVerifier.create(list).expectNext(1).verifyErrorSatisfies(resumesAt("page=2&limit=10"));
    }

    @Test
    void aFirstPageThatIsItsOwnNextIsAnError() {
        PagedFlux<Integer> list = PagedFlux.of(cursor -> Mono.just(page("?page=1&limit=10", List.of(1))), 100);
        StepVerifier.create(list).verifyErrorSatisfies(resumesAt(""));
        StepVerifier.create(list.byPage(Cursor.ofPage(1))).verifyErrorSatisfies(resumesAt("page=1"));
    }

    @Test
    void cursorsThatAreNoNumbersAreFollowedAndRemembered() {
        Map<String, String> next = Map.of("", "?cursor=a", "cursor=a", "?cursor=b", "cursor=b", "?cursor=a");
        StepVerifier.create(cursors(next::get)).expectNext("", "cursor=a").verifyErrorSatisfies(resumesAt("cursor=b"));
    }

    @Test
    void aCircleThatIsLongerThanWhatIsRememberedIsSeenInItsSecondRound() {
        int around = 5_000;
        AtomicInteger page = new AtomicInteger();
        StepVerifier.create(cursors(cursor -> "?cursor=" + page.incrementAndGet() % around)
                        .count())
                .verifyError(DecodingException.class);
        assertThat(page.get()).isBetween(around, 3 * around);
    }

    private static PagedFlux<String> cursors(Function<String, String> next) {
        return PagedFlux.of(
                cursor -> {
                    String at = cursor == null ? "" : cursor.toString();
                    return Mono.just(new Page<>(List.of(at), null, Cursor.parse(next.apply(at))));
                },
                Long.MAX_VALUE);
    }

    private static Consumer<Throwable> resumesAt(String cursor) {
        return error -> {
            assertThat(error).isInstanceOf(DecodingException.class);
            assertThat(((ConsoleException) error).resumeAt()).hasToString(cursor);
        };
    }

    @Test
    void anEmptyPageWithANextIsPassed() {
        PagedFlux<Integer> list = PagedFlux.of(
                cursor -> Mono.just(cursor == null ? page("?page=2", List.of()) : page(null, List.of(1))),
                Long.MAX_VALUE);
        StepVerifier.create(list).expectNext(1).verifyComplete();
    }

    @ParameterizedTest
    @CsvSource({"99, true", "100, false"})
    void aHundredEmptyPagesInARowAreAnError(int empty, boolean whole) {
        PagedFlux<Integer> list = PagedFlux.of(
                cursor -> Mono.just(
                        fetched.incrementAndGet() <= empty
                                ? page("?page=" + (fetched.get() + 1), List.of())
                                : page(null, List.of(1))),
                Long.MAX_VALUE);
        StepVerifier.FirstStep<Integer> walk = StepVerifier.create(list);
        if (whole) {
            walk.expectNext(1).verifyComplete();
        } else {
            walk.verifyErrorSatisfies(resumesAt("page=100"));
        }
    }

    @Test
    void theWalkEndsAtTheBound() {
        StepVerifier.create(PagedFlux.of(
                                cursor -> Mono.just(page("?page=" + (fetched.incrementAndGet() + 1), List.of(1))), 7)
                        .count())
                .expectNext(7L)
                .verifyComplete();
    }

    /** Nobody may wait for ever. */
    @Test
    void anErrorOfTheSourceEndsTheWalk() {
        PagedFlux<Integer> list = PagedFlux.of(
                cursor -> {
                    throw new StackOverflowError();
                },
                Long.MAX_VALUE);
        StepVerifier.create(list).verifyError(StackOverflowError.class);
    }

    @Test
    void totalIsTheServersCount() {
        StepVerifier.create(PagedFlux.of(
                                cursor -> Mono.just(new Page<>(
                                        List.of(1),
                                        PaginationBuilder.builder()
                                                .totalItems(2699L)
                                                .build(),
                                        null)),
                                Long.MAX_VALUE)
                        .total())
                .expectNext(2699L)
                .verifyComplete();
        StepVerifier.create(pages(3).total()).verifyComplete();
    }

    @Test
    void theSubscribersContextReachesEveryPage() {
        PagedFlux<String> list = PagedFlux.of(
                cursor -> Mono.deferContextual(
                        context -> Mono.just(new Page<>(List.of(context.<String>get("user")), null, null))),
                Long.MAX_VALUE);
        StepVerifier.create(list.contextWrite(Context.of("user", "ann")))
                .expectNext("ann")
                .verifyComplete();
    }

    private PagedFlux<Integer> pages(int count) {
        return pages(count, Mono::just);
    }

    private PagedFlux<Integer> pages(int count, Function<Page<Integer>, Mono<Page<Integer>>> delivery) {
        return PagedFlux.of(
                cursor -> Mono.defer(() -> {
                    fetched.incrementAndGet();
                    int number = cursor == null || cursor.page() == null
                            ? 1
                            : cursor.page().intValue();
                    List<Integer> items = IntStream.range((number - 1) * SIZE, number * SIZE)
                            .boxed()
                            .toList();
                    return delivery.apply(page(number < count ? "/x?page=" + (number + 1) + "&limit=10" : null, items));
                }),
                Long.MAX_VALUE);
    }

    private static Page<Integer> page(@Nullable String nextPage, List<Integer> items) {
        return new Page<>(items, null, Cursor.parse(nextPage));
    }

    /** Requests and stops, without cancelling. */
    private static final class Taker<T> extends BaseSubscriber<T> {
        final List<T> received = new ArrayList<>();
        private final long first;
        boolean completed;

        Taker(long first) {
            this.first = first;
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            if (first > 0) {
                request(first);
            }
        }

        void more(long n) {
            request(n);
        }

        @Override
        protected void hookOnNext(T value) {
            received.add(value);
        }

        @Override
        protected void hookOnComplete() {
            completed = true;
        }
    }
}
