package com.statsig.console.json;

import org.jspecify.annotations.Nullable;

/** A text that is not the JSON it should be. */
public final class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String pointer;

    public UnreadableJsonException(String message, String pointer, @Nullable Throwable cause) {
        super(message, cause);
        this.pointer = pointer;
    }

    /** Where, as a JSON pointer; empty for the whole text. */
    public String pointer() {
        return pointer;
    }
}
