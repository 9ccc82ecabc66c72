package com.statsig.console.reactor.quota;

import com.statsig.console.reactor.call.FatalErrors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Shared state over a store that can read a value and replace the one that was read. Extend it for a store of your own.
 * Neither method blocks, each is cold, and each fails soon while the store is away.
 */
public abstract class CompareAndSetState implements SharedState {
    /**
     * What the store has.
     *
     * @param value null when there is none
     * @param storeMillis the time of the store, not read before the value was, in milliseconds since 1970
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    public record Found(byte @Nullable [] value, long storeMillis) {}

    /** Reads the value of this name. Never empty. */
    protected abstract Mono<Found> read(String name);

    /**
     * Writes the next value if the store still has the expected one.
     *
     * @param expected null when there must be none
     * @return whether it was written; an error if that cannot be told. A store that sends a command again by itself must
     *     not do so here: the second time would find what the first wrote
     */
    protected abstract Mono<Boolean> replace(String name, byte @Nullable [] expected, byte[] next);

    @Override
    public final <R> Mono<R> update(String name, Change<R> change) {
        return Mono.defer(() -> read(name))
                .single()
                .flatMap(found -> changed(name, found.value(), found.storeMillis(), change))
                .repeatWhenEmpty(again -> again)
                // What others do with the result does not hold up the threads of the store.
                .publishOn(Schedulers.parallel());
    }

    /** Empty when somebody else was faster. */
    private <R> Mono<R> changed(String name, byte @Nullable [] value, long storeMillis, Change<R> change) {
        Changed<R> changed = FatalErrors.call(() -> change.apply(value, storeMillis));
        R result = Objects.requireNonNull(changed.result(), "The change has no result");
        return changed.state() == value
                ? Mono.just(result)
                : replace(name, value, changed.state())
                        .filter(written -> written)
                        .map(written -> result);
    }
}
