package com.statsig.console.error;

/** 401: the API key is missing, wrong or deactivated. */
public final class UnauthorizedException extends ResponseException {
    private static final long serialVersionUID = 1;

    UnauthorizedException(CallInfo call, int status, Details details) {
        super(
                call,
                status,
                details,
                "Check the key: an active Console API key (console-...) of this project, not a server or client key");
    }
}
