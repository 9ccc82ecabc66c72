package com.statsig.console.reactor.bulk;

import org.jspecify.annotations.Nullable;

/**
 * The journal cannot be used: it is damaged, in use, of other work or another input, or cannot be written. No other
 * item is begun then; what is in flight is finished, and what was noted stays.
 */
public sealed class JournalException extends RuntimeException permits JournalLostException {
    private static final long serialVersionUID = 1;

    /** @param cause what the file system or the store reported, null when nothing did */
    public JournalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
