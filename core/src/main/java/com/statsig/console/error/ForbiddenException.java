package com.statsig.console.error;

/** 403: the API key may not do this. */
public final class ForbiddenException extends ResponseException {
    private static final long serialVersionUID = 1;

    ForbiddenException(CallInfo call, int status, Details details) {
        super(call, status, details, "Check the permissions of the key, or of the person it belongs to");
    }
}
