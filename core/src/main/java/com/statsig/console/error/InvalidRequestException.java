package com.statsig.console.error;

/** The SDK refuses the call before anything is sent: the input cannot be right. */
public final class InvalidRequestException extends ConsoleException {
    private static final long serialVersionUID = 1;

    public InvalidRequestException(CallInfo call, String problem) {
        super(call, problem + ". Nothing was sent", null);
    }

    @Override
    public boolean retryable() {
        return false;
    }
}
