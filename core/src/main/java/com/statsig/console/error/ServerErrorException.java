package com.statsig.console.error;

import java.util.Set;

/** 5xx: the service failed. Whether the call was carried out is not known. */
public final class ServerErrorException extends ResponseException {
    private static final long serialVersionUID = 1;

    /** Not implemented, versions and extensions that the server does not speak, a loop, and a network to sign in to. */
    private static final Set<Integer> PERMANENT = Set.of(501, 505, 506, 508, 510, 511);

    ServerErrorException(CallInfo call, int status, Details details) {
        super(
                call,
                status,
                details,
                PERMANENT.contains(status) ? "Check the base URL and the proxies on the way" : "Try again later");
    }

    /** False for what the server cannot do at all, as 501. */
    @Override
    public boolean retryable() {
        return !PERMANENT.contains(status());
    }

    @Override
    boolean mayHaveBeenDone() {
        return true;
    }
}
