package com.statsig.console.error;

/** The client was closed before this call was made, or before it was over. */
public final class ClientClosedException extends ConsoleException {
    private static final long serialVersionUID = 1;

    /** @param call that was made, or under way */
    public ClientClosedException(CallInfo call) {
        super(call, "the client is closed. Make a new one, or close it when its calls are over", null);
    }

    @Override
    public boolean retryable() {
        return false;
    }
}
