package com.statsig.console.reactor.quota;

import com.statsig.console.Internal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call was not made, because its turn under the quota would have come too late. */
@Internal
public final class LineTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration line;
    private final @Nullable String trouble;

    /** @param trouble why nobody knows when the turn comes, null if somebody does */
    LineTooLongException(Duration line, @Nullable String trouble) {
        super("The turn under the quota comes in " + line + " at the earliest", null, false, false);
        this.line = line;
        this.trouble = trouble;
    }

    /** How long the wait would have been, at the least. */
    public Duration line() {
        return line;
    }

    /** Why nobody knows when the turn comes, null if somebody does. */
    public @Nullable String trouble() {
        return trouble;
    }
}
