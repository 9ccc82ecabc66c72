package com.statsig.console.reactor.bulk;

import org.jspecify.annotations.Nullable;

/**
 * The journal cannot be used: it is damaged, in use, of other work or another input, or cannot be written. Nothing more
 * is sent then; what was noted stays.
 */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public JournalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
