package com.statsig.console.reactor.bulk;

import org.jspecify.annotations.Nullable;

/** It is not known whether an item is done, and what is on the server does not show it. It was not sent again. */
public final class UnknownOutcomeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownOutcomeException(String key, String why, @Nullable Throwable cause) {
        super("Whether \"" + key + "\" was done is not known: " + why, cause);
    }
}
