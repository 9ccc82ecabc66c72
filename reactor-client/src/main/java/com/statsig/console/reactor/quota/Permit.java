package com.statsig.console.reactor.quota;

import static com.statsig.console.reactor.quota.Learning.NEVER;

import com.statsig.console.Internal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.MonoSink;

/**
 * The right to send one request. {@link QuotaLine#run} gives it to a call and closes it when the call is over: a
 * request that was sent counts until the window has passed since its end, one that was not sent leaves no trace.
 */
@Internal
public final class Permit extends Grant {

    enum State {
        WAITING,
        GRANTED,
        SENT,
        REFUSED,
        CLOSED
    }

    private final QuotaLine line;
    final QuotaLine.Lane lane;
    final MonoSink<Permit> sink;

    /* Guarded by the lock of the line. */
    State state = State.WAITING;
    long order;
    long deadline = NEVER;

    /** Guarded by the same lock, and asked for by the thread that asked before whether it may leave. */
    volatile boolean lapsed;

    @Nullable
    LineTooLongException tooLong;

    Permit(QuotaLine line, QuotaLine.Lane lane, MonoSink<Permit> sink) {
        super(lane.draw);
        this.line = line;
        this.lane = lane;
        this.sink = sink;
    }

    /**
     * Tells that the request is handed to the network now. More calls change nothing.
     *
     * @return whether the request may leave: false once the permit is closed, when nobody waits for the answer any more
     */
    public boolean sent() {
        return line.sent(this);
    }

    /**
     * Why the request may not leave although it is waited for: its turn has passed, and it must wait for another. Null if it
     * may. A call that ends with this error is made again at its next turn.
     */
    public @Nullable LeaseLapsedException lapsed() {
        return lapsed ? new LeaseLapsedException() : null;
    }

    /**
     * Tells that the server answered 429. To be called before the call ends. It holds back all others that draw from the
     * classes of the call, and teaches what the server lets through.
     *
     * @param hint how long to wait by what the server says; null if it says nothing
     * @param pause how long everybody is held back from now on, as by {@link QuotaLine#pauseFor}
     */
    public void refused(@Nullable Duration hint, Duration pause) {
        line.refused(this, hint, pause);
    }
}
