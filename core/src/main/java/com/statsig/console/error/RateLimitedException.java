package com.statsig.console.error;

/** 429: over the limits of the project. The call was not carried out. */
public final class RateLimitedException extends ResponseException {
    private static final long serialVersionUID = 1;

    RateLimitedException(CallInfo call, int status, Details details) {
        super(call, status, details, "Send less at a time; all keys and people of the project share its limits");
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
