package com.statsig.console.error;

import java.time.Duration;

/** The circuit breaker is open: the service failed too often lately, and the call was not sent. */
public final class CircuitOpenException extends ConsoleException {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    /** @param retryAfter when the breaker lets a call through again, at the earliest */
    public CircuitOpenException(CallInfo call, Duration retryAfter) {
        super(
                call,
                "not sent, because too many calls failed lately; the circuit breaker lets the next one through in "
                        + retryAfter.toMillis() + " ms. A call with patience waits for that",
                null);
        this.retryAfter = retryAfter;
    }

    /** When the breaker lets a call through again, at the earliest. */
    public Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
