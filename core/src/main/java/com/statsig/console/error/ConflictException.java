package com.statsig.console.error;

/** 409: another change to the same resource is under way. The call was not carried out. */
public final class ConflictException extends ResponseException {
    private static final long serialVersionUID = 1;

    ConflictException(CallInfo call, int status, Details details) {
        super(call, status, details, "Wait until the other change is done, and send it again");
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
