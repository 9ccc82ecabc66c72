package com.statsig.console.error;

import java.time.Duration;

/** No answer in time: either one try took longer than its timeout, or all of them longer than the deadline. */
public final class CallTimeoutException extends ConsoleException {
    private static final long serialVersionUID = 1;

    private final boolean sent;

    /**
     * @param limit the timeout or deadline that ran out
     * @param sent false when it is certain that nothing of the request left
     */
    public CallTimeoutException(CallInfo call, Duration limit, boolean sent) {
        super(
                call,
                "no answer within " + limit.toMillis() + " ms. A longer timeout or deadline can be set for this call",
                null);
        this.sent = sent;
    }

    @Override
    public boolean retryable() {
        return true;
    }

    @Override
    boolean mayHaveBeenDone() {
        return sent;
    }
}
