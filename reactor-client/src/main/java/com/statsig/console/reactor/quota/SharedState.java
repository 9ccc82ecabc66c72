package com.statsig.console.reactor.quota;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Where processes keep a small state together: named values of some kilobytes in a store that all of them reach, changed by
 * compare-and-set. It knows no rules of what it keeps.
 *
 * <p>Implementations never block, and are cold: nothing is read before somebody subscribes. They may be used by many threads
 * at once.
 */
public interface SharedState {

    /**
     * Reads the value of this name, and replaces it by what the change makes of it, with nothing of others in between. Where
     * another process was faster, the change is applied again to what that process left.
     *
     * @param name up to 200 letters, digits, dots, dashes, underscores and colons
     * @return the result of the change that was written, never empty; an error if it cannot be told whether it was written
     *     or not, and any error that {@code change} throws, nothing written
     */
    <R> Mono<R> update(String name, Change<R> change);

    /** How a value becomes another. Pure, since it may run more than once, on any thread. */
    @FunctionalInterface
    interface Change<R> {
        /**
         * @param state null where there is no value yet, or where the store has lost it
         * @param storeMillis the time of the store, in milliseconds since 1970. Clocks of other machines are never used
         */
        Changed<R> apply(byte @Nullable [] state, long storeMillis);
    }

    /**
     * What a change has made.
     *
     * @param state the new value; the same array as before means that nothing needs to be written
     * @param result not null
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Changed<R>(byte[] state, R result) {}
}
