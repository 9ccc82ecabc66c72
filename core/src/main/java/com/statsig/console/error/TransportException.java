package com.statsig.console.error;

import org.jspecify.annotations.Nullable;

/** No answer came: the host was not found or not reachable, TLS failed, or the connection was lost. */
public final class TransportException extends ConsoleException {
    private static final long serialVersionUID = 1;

    private final boolean sent;
    private final boolean retryable;

    /**
     * What may work the next time.
     *
     * @param sent false when it is certain that nothing of the request left
     * @param problem what happened, free of keys, as the cause must be
     */
    public TransportException(CallInfo call, boolean sent, String problem, @Nullable Throwable cause) {
        this(
                call,
                sent,
                true,
                (sent ? "the connection was lost after the request was sent (" : "could not connect (") + problem + ")"
                        + (sent ? "" : ". Check the base URL, the proxy and the network; nothing was sent"),
                cause);
    }

    private TransportException(
            CallInfo call, boolean sent, boolean retryable, String message, @Nullable Throwable cause) {
        super(call, message, cause);
        this.sent = sent;
        this.retryable = retryable;
    }

    /**
     * What fails each time, until somebody changes something: a certificate that is not trusted, a host that nobody
     * knows, a proxy that refuses.
     *
     * @param sent false when it is certain that nothing of the request left
     * @param problem what happened, free of keys, as the cause must be
     * @param remedy what to change, as a sentence
     */
    public static TransportException permanent(
            CallInfo call, boolean sent, String problem, String remedy, @Nullable Throwable cause) {
        String message = "could not connect (" + problem + "). " + remedy + (sent ? "" : "; nothing was sent");
        return new TransportException(call, sent, false, message, cause);
    }

    /** False where the same call fails until something is changed: the message says what. */
    @Override
    public boolean retryable() {
        return retryable;
    }

    @Override
    boolean mayHaveBeenDone() {
        return sent;
    }
}
