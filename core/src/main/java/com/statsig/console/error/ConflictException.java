package com.statsig.console.error;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 409: something is in the way of the call, as another change that is under way. The call was not carried out. Changes of
 * an id list get it while an earlier change of the same list is under way; it is retried.
 */
public final class ConflictException extends ResponseException {
    private static final long serialVersionUID = 1;

    /** The document knows no other 409 of these than for a change that is under way. */
    private static final Set<String> ID_LIST_CHANGES =
            Set.of("segments.addToIdList", "segments.removeFromIdList", "segments.resetIdList");

    ConflictException(CallInfo call, int status, Details details) {
        super(
                call,
                status,
                details,
                passes(call, details.message())
                        ? "Wait until the other change is done, and send it again"
                        : "Correct the request; sending it again changes nothing");
    }

    /**
     * Whether it may succeed once another change is done. Not if the server says that something is there already. It says
     * so in words only, so this is a guess by the words.
     */
    @Override
    public boolean retryable() {
        return passes(call(), serverMessage());
    }

    private static boolean passes(CallInfo call, @Nullable String message) {
        if (message == null || ID_LIST_CHANGES.contains(call.operation())) {
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
