package com.statsig.console.error;

/** 5xx: the service failed. Whether the call was carried out is not known. */
public final class ServerErrorException extends ResponseException {
    private static final long serialVersionUID = 1;

    ServerErrorException(CallInfo call, int status, Details details) {
        super(call, status, details, "Try again later");
    }

    @Override
    public boolean retryable() {
        return true;
    }

    @Override
    boolean mayHaveBeenDone() {
        return true;
    }
}
