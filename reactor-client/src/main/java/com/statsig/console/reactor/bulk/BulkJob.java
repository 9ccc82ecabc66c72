package com.statsig.console.reactor.bulk;

import com.statsig.console.reactor.call.FatalErrors;
import com.statsig.console.reactor.call.Time;
import java.time.Duration;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Work on many items that can be left alone. Immutable; each subscription to what it gives is a run.
 *
 * <p>No more items are read from the input than are in flight. An item that fails does not end the run, unless the
 * {@link StopPolicy} says so. Whatever calls the function makes with a client of this SDK wait out outages and, where
 * trying again is safe, try again. Once a run is cancelled nothing more is sent.
 *
 * <p>Keys that come twice fail the second time, which costs the memory of all keys; without a key function items are told
 * apart by their place in the input, and memory stays flat however many there are.
 *
 * @param <T> the items
 * @param <R> what the function gives for an item
 */
public final class BulkJob<T, R> {
    /** How what was done is found out. */
    record Reconciliation<T, R>(Function<? super T, Mono<R>> read, BiPredicate<? super T, ? super R> isDone) {}

    final Publisher<? extends T> items;
    final @Nullable Function<? super T, String> key;
    final Function<? super T, ? extends Mono<? extends R>> function;
    final BulkOptions options;
    final Time time;
    final LongFunction<Duration> atBest;
    final @Nullable Function<? super T, String> fingerprint;
    final @Nullable Reconciliation<T, R> reconciliation;

    private BulkJob(
            Publisher<? extends T> items,
            @Nullable Function<? super T, String> key,
            Function<? super T, ? extends Mono<? extends R>> function,
            BulkOptions options,
            Time time,
            LongFunction<Duration> atBest,
            @Nullable Function<? super T, String> fingerprint,
            @Nullable Reconciliation<T, R> reconciliation) {
        this.items = items;
        this.key = key;
        this.function = function;
        this.options = options;
        this.time = time;
        this.atBest = atBest;
        this.fingerprint = fingerprint;
        this.reconciliation = reconciliation;
    }

    /**
     * @param items cold: read anew by each run, in the same order
     * @param key of an item, not blank and of no other item; null where the place in the input is the key
     * @param function does what is to be done for an item. It must not block, and is subscribed to on threads where
     *     blocking fails
     * @param atBest how long so many requests take at best under the quota
     * @throws IllegalArgumentException when there is a journal and no key
     */
    public static <T, R> BulkJob<T, R> of(
            Publisher<? extends T> items,
            @Nullable Function<? super T, String> key,
            Function<? super T, ? extends Mono<? extends R>> function,
            BulkOptions options,
            Time time,
            LongFunction<Duration> atBest) {
        if (options.journal() != null && key == null) {
            throw new IllegalArgumentException("A journal needs a key of each item, to know it again");
        }
        return new BulkJob<>(items, key, function, options, time, atBest, null, null);
    }

    /**
     * Recognises an item that changed after it was done: the journal notes its fingerprint with it, and a later run that
     * meets another one under the same key fails that item.
     */
    public BulkJob<T, R> fingerprint(Function<? super T, String> fingerprint) {
        return new BulkJob<>(items, key, function, options, time, atBest, fingerprint, reconciliation);
    }

    /**
     * Says how to find out whether an item is done, for when an answer was lost or a run was killed: what is there is
     * read before anything is sent again. If nothing is there ({@code read} is empty or fails with {@link
     * com.statsig.console.error.NotFoundException}) the item is done now; if {@code isDone} holds, it was done; otherwise
     * it fails with {@link UnknownOutcomeException}. That is also what happens when a creation that may have been sent
     * before finds its name in use. Without this, and without {@link BulkOptions#resend()}, an item with an unknown
     * outcome fails.
     */
    public BulkJob<T, R> reconcile(Function<? super T, Mono<R>> read, BiPredicate<? super T, ? super R> isDone) {
        return new BulkJob<>(
                items, key, function, options, time, atBest, fingerprint, new Reconciliation<>(read, isDone));
    }

    /**
     * Runs, and gives a result for each item. Ends with {@link BulkStoppedException} if the policy ends it, with {@link
     * JournalException} if the journal cannot be used, and with the error of the input if that has one; what is in flight
     * then is finished and given first.
     */
    public Flux<BulkResult<T, R>> results() {
        return Flux.defer(() -> new BulkRun<>(this).results());
    }

    /**
     * Runs, and gives results, progress each so often and once more at the end, and the sum. Errors as of {@link
     * #results()}.
     */
    public Flux<BulkEvent<T, R>> events(Duration every) {
        return Flux.defer(() -> {
            BulkRun<T, R> run = new BulkRun<>(this);
            Sinks.Empty<Void> over = Sinks.empty();
            Flux<BulkEvent<T, R>> results =
                    run.results().<BulkEvent<T, R>>map(result -> result).doFinally(signal -> over.tryEmitEmpty());
            Flux<BulkEvent<T, R>> progress = Flux.interval(every, time.scheduler())
                    .onBackpressureDrop()
                    .<BulkEvent<T, R>>map(
                            tick -> new BulkEvent.Progressed<>(run.tally().progress()))
                    .takeUntilOther(over.asMono());
            return Flux.merge(1, results, progress)
                    .concatWith(Flux.defer(() -> Flux.just(
                            new BulkEvent.Progressed<>(run.tally().progress()),
                            new BulkEvent.Finished<>(run.tally().summary()))))
                    .transform(FatalErrors.contained());
        });
    }

    /** Runs, and gives the sum at the end. Errors as of {@link #results()}. */
    public Mono<BulkSummary> summary() {
        return Mono.defer(() -> {
            BulkRun<T, R> run = new BulkRun<>(this);
            return run.results().then(Mono.fromSupplier(run.tally()::summary)).transform(FatalErrors.contained());
        });
    }

    /**
     * Runs, reports its progress at this interval and once more at the end, and gives the sum. Errors as of {@link #results()}.
     *
     * @param progress is called by one thread at a time; what it throws ends the run
     */
    public Mono<BulkSummary> summary(Duration every, Consumer<? super BulkProgress> progress) {
        return events(every)
                .doOnNext(event -> {
                    if (event instanceof BulkEvent.Progressed<T, R> progressed) {
                        FatalErrors.call(() -> {
                            progress.accept(progressed.progress());
                            return progressed;
                        });
                    }
                })
                .last()
                .map(event -> ((BulkEvent.Finished<T, R>) event).summary())
                .transform(FatalErrors.contained());
    }

    /**
     * Says what a run would cost, without sending anything. Reads the whole input once, and the journal.
     *
     * @param requestsEach how many requests that change something the function makes for an item
     */
    public Mono<BulkPreview> preview(int requestsEach) {
        return Mono.defer(() -> new BulkRun<>(this).preview(requestsEach)).transform(FatalErrors.contained());
    }
}
