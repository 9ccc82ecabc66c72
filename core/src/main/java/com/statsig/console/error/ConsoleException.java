package com.statsig.console.error;

import com.statsig.console.page.Cursor;
import org.jspecify.annotations.Nullable;

/** Everything a call can fail with. Messages say which operation failed, why, and what can be done. */
public abstract sealed class ConsoleException extends RuntimeException
        permits ResponseException,
                TransportException,
                NoFreeConnectionException,
                CallTimeoutException,
                DecodingException,
                CircuitOpenException,
                QuotaTimeoutException,
                InvalidRequestException,
                ClientClosedException {
    private static final long serialVersionUID = 1;

    private final transient CallInfo call;
    private transient @Nullable Cursor resumeAt;
    private boolean afterUnknownOutcome;

    ConsoleException(CallInfo call, String message, @Nullable Throwable cause) {
        super(call + ": " + message, cause);
        this.call = call;
    }

    /** The call that failed. */
    public CallInfo call() {
        return call;
    }

    /** Whether the same call may succeed later without any change to it. */
    public abstract boolean retryable();

    /**
     * Whether the server may have done what was asked although no answer came. True for lost connections, timeouts and
     * 5xx once something was sent, in the last try or in one before it; before a mutation that is not idempotent is sent
     * again, look what is there.
     */
    public final boolean outcomeUnknown() {
        return afterUnknownOutcome || mayHaveBeenDone();
    }

    /** Whether this very try may have been carried out. */
    boolean mayHaveBeenDone() {
        return false;
    }

    /** Notes that the outcome of an earlier try of the same call is unknown; returns itself. */
    public ConsoleException afterUnknownOutcome() {
        this.afterUnknownOutcome = true;
        return this;
    }

    /** Where a list walk broke off: hand it to {@code byPage(cursor)} to go on. Null outside of lists. */
    public @Nullable Cursor resumeAt() {
        return resumeAt;
    }

    /** Notes where the list walk broke off; returns itself. */
    public ConsoleException resumableAt(@Nullable Cursor cursor) {
        this.resumeAt = cursor;
        return this;
    }
}
