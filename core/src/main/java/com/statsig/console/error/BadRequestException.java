package com.statsig.console.error;

import com.statsig.console.Internal;

/** 400, and its kin 422: the request is not one the server takes, or the resource is in no state for it. */
public final class BadRequestException extends ResponseException {
    private static final long serialVersionUID = 1;

    BadRequestException(CallInfo call, int status, Details details) {
        this(call, status, details, "Correct the request; sending it again changes nothing");
    }

    private BadRequestException(CallInfo call, int status, Details details, String advice) {
        super(call, status, details, advice);
    }

    /** The same error with this advice in its message, for an operation that knows better what to do. */
    @Internal
    public BadRequestException advising(String advice) {
        BadRequestException advising = new BadRequestException(call(), status(), details(), advice);
        advising.setStackTrace(getStackTrace());
        return advising;
    }

    /**
     * Whether the server says that a resource of this name is there already. It says so in words only, so this is a
     * guess by the words.
     */
    public boolean isAlreadyExists() {
        String message = serverMessage();
        return message != null && (message.contains("already in use") || message.contains("already exists"));
    }
}
