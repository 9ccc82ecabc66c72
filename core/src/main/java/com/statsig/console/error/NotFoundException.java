package com.statsig.console.error;

/** 404: there is no such resource in this project. */
public final class NotFoundException extends ResponseException {
    private static final long serialVersionUID = 1;

    NotFoundException(CallInfo call, int status, Details details) {
        super(call, status, details, "Check the id, and that the key belongs to the right project");
    }
}
