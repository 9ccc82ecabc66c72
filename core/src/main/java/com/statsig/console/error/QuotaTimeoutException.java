package com.statsig.console.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The call would have waited longer for its turn under the server's limits than it may. It was not sent. */
public final class QuotaTimeoutException extends ConsoleException {
    private static final long serialVersionUID = 1;

    private final Duration line;

    /**
     * @param line how long the wait would be
     * @param maxWait how long it may be
     * @param trouble why nobody can tell when its turn comes, null if it can be told
     */
    public QuotaTimeoutException(CallInfo call, Duration line, Duration maxWait, @Nullable String trouble) {
        super(
                call,
                trouble == null
                        ? "not sent, because its turn under the request quota comes in " + line.toMillis()
                                + " ms at the earliest, and it may wait " + maxWait.toMillis()
                                + " ms. Send less at a time, or allow a longer wait (deadline, maxQuotaWait)"
                        : "not sent, because nobody can tell when its turn under the request quota comes: " + trouble,
                null);
        this.line = line;
    }

    /** How long the wait would be, at the least. */
    public Duration line() {
        return line;
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
