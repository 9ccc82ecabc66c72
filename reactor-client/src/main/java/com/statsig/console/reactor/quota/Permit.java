package com.statsig.console.reactor.quota;

import com.statsig.console.Internal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.MonoSink;

/**
 * The right to send one request. {@link KeyQuota#run} gives it to a call and closes it when the call is over: a
 * request that was sent counts until the window has passed since its end, one that was not sent, or that the server
 * refused, leaves no trace.
 */
@Internal
public final class Permit {

    enum State {
        WAITING,
        GRANTED,
        SENT,
        REFUSED,
        CLOSED
    }

    private final KeyQuota quota;
    final KeyQuota.Lane lane;
    final MonoSink<Permit> sink;

    /* Guarded by the lock of the quota. */
    State state = State.WAITING;
    long order;
    long deadline = SlidingWindow.NEVER;
    long lesson;
    /** The windows for which it goes beyond what was learned. */
    List<SlidingWindow> scouted = List.of();

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

    /**
     * Tells that the server answered 429. To be called before the call ends. The request was not carried out and does not
     * count; it holds back all others that draw from its classes, and {@linkplain KeyQuota teaches} what the server lets
     * through.
     *
     * @param hint how long to wait by what the server says; null if it says nothing
     * @param pause how long everybody is held back from now on, as by {@link KeyQuota#pauseFor}
     */
    public void refused(@Nullable Duration hint, Duration pause) {
        quota.refused(this, hint, pause);
    }
}
