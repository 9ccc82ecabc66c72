package com.statsig.console.error;

import org.jspecify.annotations.Nullable;

/** The SDK refuses the call before anything is sent: the input cannot be right. */
public final class InvalidRequestException extends ConsoleException {
    private static final long serialVersionUID = 1;

    /** @param problem what is wrong with the input, without a full stop */
    public InvalidRequestException(CallInfo call, String problem) {
        this(call, problem, null);
    }

    /**
     * @param problem what is wrong with the input, without a full stop
     * @param cause how that came to light, null when there is no exception to it
     */
    public InvalidRequestException(CallInfo call, String problem, @Nullable Throwable cause) {
        super(call, problem + ". Nothing was sent", cause);
    }

    @Override
    public boolean retryable() {
        return false;
    }
}
