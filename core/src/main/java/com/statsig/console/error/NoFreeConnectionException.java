package com.statsig.console.error;

/** All connections of this client were in use for as long as a call may wait for one. It was not sent. */
public final class NoFreeConnectionException extends ConsoleException {
    private static final long serialVersionUID = 1;

    /** @param problem how many connections there are, and how long the call has waited */
    public NoFreeConnectionException(CallInfo call, String problem) {
        super(call, "not sent, because " + problem + ". Send less at a time, or raise maxConnections", null);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
