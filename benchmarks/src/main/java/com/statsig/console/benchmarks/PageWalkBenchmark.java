package com.statsig.console.benchmarks;

import com.statsig.console.page.Cursor;
import com.statsig.console.page.Page;
import com.statsig.console.reactor.paging.PagedFlux;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The walk through 1,000 pages of 10 that are in memory already, by the item. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(PageWalkBenchmark.PAGES * PageWalkBenchmark.SIZE)
public class PageWalkBenchmark {
    static final int PAGES = 1_000;
    static final int SIZE = 10;

    private final List<Page<Integer>> pages =
            IntStream.range(0, PAGES).mapToObj(PageWalkBenchmark::page).toList();

    /** No pages to fetch, no cursors to follow. */
    @Benchmark
    public @Nullable Long baseline() {
        return Flux.<Integer, Integer>generate(() -> 0, (i, sink) -> {
                    sink.next(pages.get(i / SIZE).items().get(i % SIZE));
                    if (i + 1 == PAGES * SIZE) {
                        sink.complete();
                    }
                    return i + 1;
                })
                .count()
                .block();
    }

    @Benchmark
    public @Nullable Long pagedFlux() {
        return PagedFlux.of(this::fetch, Long.MAX_VALUE).count().block();
    }

    /** The common recipe, which does not stop at what its subscriber asked for. */
    @Benchmark
    public @Nullable Long expand() {
        return fetch(null)
                .expand(page -> page.next() == null ? Mono.empty() : fetch(page.next()))
                .flatMapIterable(Page::items)
                .count()
                .block();
    }

    private Mono<Page<Integer>> fetch(@Nullable Cursor cursor) {
        Long number = cursor == null ? Long.valueOf(1) : cursor.page();
        return number == null ? Mono.empty() : Mono.just(pages.get(number.intValue() - 1));
    }

    private static Page<Integer> page(int index) {
        List<Integer> items =
                IntStream.range(index * SIZE, (index + 1) * SIZE).boxed().toList();
        return new Page<>(items, null, index + 1 == PAGES ? null : Cursor.ofPage(index + 2));
    }
}
