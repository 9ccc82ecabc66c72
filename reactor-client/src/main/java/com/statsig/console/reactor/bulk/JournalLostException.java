package com.statsig.console.reactor.bulk;

/**
 * The run has lost its journal to another one, which goes on with the work. Nothing more was sent; what had been sent was
 * finished.
 */
public final class JournalLostException extends JournalException {
    private static final long serialVersionUID = 1;

    /** @param message which journal, and what that means for the run */
    public JournalLostException(String message) {
        super(message, null);
    }
}
