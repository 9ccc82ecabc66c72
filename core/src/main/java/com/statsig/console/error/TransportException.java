package com.statsig.console.error;

import org.jspecify.annotations.Nullable;

/** No answer came: the host was not found or not reachable, TLS failed, or the connection was lost. */
public final class TransportException extends ConsoleException {
    private static final long serialVersionUID = 1;

    private final boolean sent;

    /**
     * @param sent false when it is certain that nothing of the request left
     * @param problem what happened, free of keys, as the cause must be
     */
    public TransportException(CallInfo call, boolean sent, String problem, @Nullable Throwable cause) {
        super(
                call,
                (sent ? "the connection was lost after the request was sent (" : "could not connect (") + problem + ")"
                        + (sent ? "" : ". Check the base URL, the proxy and the network; nothing was sent"),
                cause);
        this.sent = sent;
    }

    @Override
    public boolean retryable() {
        return true;
    }

    @Override
    boolean mayHaveBeenDone() {
        return sent;
    }
}
