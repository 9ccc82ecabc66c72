package com.statsig.console.reactor.http;

import com.statsig.console.Internal;

/** No connection became free in time; nothing was sent. */
@Internal
public final class ConnectionsInUseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConnectionsInUseException(HttpSettings settings) {
        super("none of the " + settings.maxConnections() + " connections became free within "
                + settings.connectTimeout().toMillis() + " ms");
    }
}
