package com.statsig.console.error;

/** The client was closed before this call was made. */
public final class ClientClosedException extends ConsoleException {
    private static final long serialVersionUID = 1;

    public ClientClosedException(CallInfo call) {
        super(call, "the client is closed. Make a new one, or close it later", null);
    }

    @Override
    public boolean retryable() {
        return false;
    }
}
