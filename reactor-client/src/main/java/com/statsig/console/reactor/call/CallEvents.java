package com.statsig.console.reactor.call;

import com.statsig.console.Internal;
import com.statsig.console.Method;
import com.statsig.console.error.ConsoleException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the calls of a {@link CallScope} do, while they do it. */
@Internal
public interface CallEvents {
    /** What a call waits for. */
    enum Wait {
        /** An answer, or nothing at all. */
        NOTHING,
        /** Its turn under the quota. */
        QUOTA,
        /** The next try, because the last one failed or the circuit breaker is open. */
        SERVICE
    }

    /** Ignores all events. */
    CallEvents IGNORED = new CallEvents() {};

    /** This request would be sent if it were no dry run. */
    default void planned(PlannedRequest request) {}

    /** The call waits for something else now. */
    default void waits(Wait wait) {}

    /**
     * A try is over.
     *
     * @param error what went wrong, null when nothing did
     */
    default void ended(Method method, Duration took, @Nullable ConsoleException error) {}
}
