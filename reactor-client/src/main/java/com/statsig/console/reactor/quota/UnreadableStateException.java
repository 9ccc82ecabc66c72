package com.statsig.console.reactor.quota;

import org.jspecify.annotations.Nullable;

/** The value of a shared quota was not written by this version of the client. */
final class UnreadableStateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableStateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
