package com.statsig.console.error;

import org.jspecify.annotations.Nullable;

/** The SDK refuses the call before anything is sent: the input cannot be right. */
public final class InvalidRequestException extends ConsoleException {
    private static final long serialVersionUID = 1;

    public InvalidRequestException(CallInfo call, String problem) {
        this(call, problem, null);
    }

    public InvalidRequestException(CallInfo call, String problem, @Nullable Throwable cause) {
        super(call, problem + ". Nothing was sent", cause);
    }

    @Override
    public boolean retryable() {
        return false;
    }
}
