package com.statsig.console.error;

import org.jspecify.annotations.Nullable;

/** A status this API does not use: a redirect, or something from a proxy on the way. */
public final class UnexpectedStatusException extends ResponseException {
    private static final long serialVersionUID = 1;

    UnexpectedStatusException(CallInfo call, int status, Details details, @Nullable String location) {
        super(
                call,
                status,
                details,
                (location == null ? "" : "It points to " + location + ". ")
                        + "Check the base URL and the proxies on the way; redirects are not followed");
    }

    /** True for 408 and 425, which say that the request was not looked at. */
    @Override
    public boolean retryable() {
        return isStatus(408) || isStatus(425);
    }
}
