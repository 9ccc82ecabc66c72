package com.statsig.console.reactor.resilience;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.MonoSink;

/**
 * The right to send one request. {@link KeyQuota#run} gives it to a call and closes it when the call is over: a
 * request that was sent counts until the window has passed since its end, one that was not sent leaves no trace.
 */
public final class Permit {

    enum State {
        WAITING,
        GRANTED,
        SENT,
        CLOSED
    }

    private final KeyQuota quota;
    final KeyQuota.Lane lane;
    final MonoSink<Permit> sink;

    /* Guarded by the lock of the quota. */
    State state = State.WAITING;
    long order;
    long deadline = SlidingWindow.NEVER;

    @Nullable
    QuotaRateLimiter refusedBy;

    Permit(KeyQuota quota, KeyQuota.Lane lane, MonoSink<Permit> sink) {
        this.quota = quota;
        this.lane = lane;
        this.sink = sink;
    }

    /**
     * Tells that the request is handed to the network now. More calls change nothing.
     *
     * @return whether the request may leave: false once the permit is closed, when nobody waits for the answer any more
     */
    public boolean sent() {
        return quota.sent(this);
    }
}
