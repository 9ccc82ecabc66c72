package com.statsig.console.reactor;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.reactor.bulk.BulkJob;
import com.statsig.console.reactor.bulk.BulkOptions;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Bulk work with a client: thousands of items, under the quota, through outages and across restarts.
 *
 * <pre>{@code
 * console.bulk(o -> o.name("gates of 2026").journal(FileJournal.at(Path.of("gates.journal"))))
 *         .job(gates, GateCreate::id, console.gates()::create)
 *         .reconcile(gate -> console.gates().get(gate.id()), (wanted, there) -> there.rules().equals(wanted.rules()))
 *         .summary(ofSeconds(5), System.out::println)
 * }</pre>
 */
public final class Bulk {
    private final Pipe pipe;
    private final BulkOptions options;

    Bulk(Pipe pipe, BulkOptions options) {
        this.pipe = pipe;
        this.options = options;
    }

    /**
     * A job that does something for each item.
     *
     * @param items cold: read anew by each run, in the same order
     * @param key what tells an item from others, and an item that a journal has noted from one that it has not
     * @param function does what is to be done for an item, with this client or others. It must not block
     */
    public <T, R> BulkJob<T, R> job(
            Publisher<? extends T> items,
            Function<? super T, String> key,
            Function<? super T, ? extends Mono<? extends R>> function) {
        return BulkJob.of(items, key, function, options, pipe.shared().time(), this::atBest);
    }

    /** A job on items that need no key: nothing is remembered of them, and nobody sees whether one comes twice. */
    public <T, R> BulkJob<T, R> job(
            Publisher<? extends T> items, Function<? super T, ? extends Mono<? extends R>> function) {
        return BulkJob.of(items, null, function, options, pipe.shared().time(), this::atBest);
    }

    private Duration atBest(long mutations) {
        return pipe.shared().quota().share(1 - options.reserve()).timeFor(Set.of(LimitClass.MUTATION), mutations);
    }
}
