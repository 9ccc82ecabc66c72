package com.statsig.console.error;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 409: something is in the way of the call, as another change that is under way. The call was not carried out. */
public final class ConflictException extends ResponseException {
    private static final long serialVersionUID = 1;

    ConflictException(CallInfo call, int status, Details details) {
        super(
                call,
                status,
                details,
                passes(details.message())
                        ? "Wait until the other change is done, and send it again"
                        : "Correct the request; sending it again changes nothing");
    }

    /**
     * Whether it may succeed once another change is done. Not if the server says that something is there already. It says
     * so in words only, so this is a guess by the words.
     */
    @Override
    public boolean retryable() {
        return passes(serverMessage());
    }

    private static boolean passes(@Nullable String message) {
        if (message == null) {
            return true;
        }
        String words = message.toLowerCase(Locale.ROOT);
        boolean isUnderWay = Stream.of(
                        "in progress", "under way", "underway", "being ", "running", "try again", "later")
                .anyMatch(words::contains);
        return isUnderWay
                || Stream.of("already", "exists", "in use", "duplicate", "taken")
                        .noneMatch(words::contains);
    }
}
