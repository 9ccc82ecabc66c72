package com.statsig.console.reactor.call;

import com.statsig.console.Internal;
import com.statsig.console.Method;
import com.statsig.console.error.DecodingException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/**
 * What is asked of all calls that are made inside a Reactor {@code Context}, whichever client makes them. Bulk
 * work puts one around each item.
 */
@Internal
public interface CallScope {
    /** The key of the scope in the {@code Context}. */
    Object KEY = CallScope.class;

    /** Calls that nobody put into a scope: they go by their own options. */
    CallScope NONE = new CallScope() {};

    /** The scope that surrounds a call. */
    static CallScope of(ContextView context) {
        return context.hasKey(KEY) ? context.get(KEY) : NONE;
    }

    /** How long an outage is waited out at least. */
    default Duration patience() {
        return Duration.ZERO;
    }

    /**
     * How often a call is tried at least, where its failure may be retried. Above 1, a read whose answer cannot be
     * understood is tried again, too: something on the way may have answered instead of the server.
     */
    default int minAttempts() {
        return 1;
    }

    /**
     * How long the calls wait for their turn under the quota beyond the longest window of their limits, which does not count
     * against their deadline then; null leaves it to the deadline.
     */
    default @Nullable Duration quotaPatience() {
        return null;
    }

    /** The share of every limit that the calls may use, above 0 and up to 1. */
    default double share() {
        return 1;
    }

    /**
     * Whether a call of another item succeeded since that moment. Then there is no outage, and patience is not for this call. Reads that succeed say nothing about writes.
     *
     * @param nanos of {@link Time#nanos()}
     */
    default boolean othersSucceedSince(Method method, long nanos) {
        return false;
    }

    /**
     * Whether nothing is to be changed. A call that would is shown to {@link CallEvents#planned} and ends empty, unless the server
     * can check it without carrying it out: then it is asked to.
     */
    default boolean dryRun() {
        return false;
    }

    /**
     * Whether a request may still leave. Asked right before it does; must not block. A call whose request may not fails, and
     * is not tried again.
     */
    default boolean mayDepart() {
        return true;
    }

    /** Receives what the calls do. */
    default CallEvents events() {
        return CallEvents.IGNORED;
    }

    /**
     * A mutation was carried out, and its answer is whole and cannot be read.
     *
     * @return whether the call ends as if the answer had been empty, rather than with the error
     */
    default boolean isDone(DecodingException unread) {
        return false;
    }

    /**
     * Code behind a call threw an error that Reactor does not signal: what the call is made for may not end by itself.
     *
     * @return whether the scope ends it, rather than the call with this error
     */
    default boolean broken(Throwable error) {
        return false;
    }
}
