package com.statsig.console.error;

import java.time.Duration;

/** The call would have waited longer for its turn under the server's limits than it may. It was not sent. */
public final class QuotaTimeoutException extends ConsoleException {
    private static final long serialVersionUID = 1;

    /** @param maxWait how long the call was allowed to wait */
    public QuotaTimeoutException(CallInfo call, Duration maxWait) {
        super(
                call,
                "not sent, because its turn under the request quota does not come within " + maxWait.toMillis()
                        + " ms. Send less at a time, or allow a longer wait",
                null);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
