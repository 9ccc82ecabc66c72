package com.statsig.console.reactor.quota;

import com.statsig.console.Internal;
import java.time.Duration;

/** A call was not made, because its turn under the quota would have come too late. */
@Internal
public final class LineTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration line;

    LineTooLongException(Duration line) {
        super("The turn under the quota comes in " + line + " at the earliest", null, false, false);
        this.line = line;
    }

    /** How long the wait would have been, at the least. */
    public Duration line() {
        return line;
    }
}
