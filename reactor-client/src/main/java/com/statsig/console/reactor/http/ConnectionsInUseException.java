package com.statsig.console.reactor.http;

/** No connection became free in time; nothing was sent. */
public final class ConnectionsInUseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConnectionsInUseException(HttpSettings settings) {
        super("none of the " + settings.maxConnections() + " connections became free within "
                + settings.connectTimeout().toMillis() + " ms");
    }
}
