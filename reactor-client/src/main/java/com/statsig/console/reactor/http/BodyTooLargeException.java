package com.statsig.console.reactor.http;

import com.statsig.console.Internal;

/** A response body larger than the client reads. */
@Internal
public final class BodyTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BodyTooLargeException(long limit) {
        super("the response body is larger than " + limit + " bytes; ask for smaller pages, or set a higher bound");
    }
}
