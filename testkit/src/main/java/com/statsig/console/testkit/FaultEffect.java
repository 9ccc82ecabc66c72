package com.statsig.console.testkit;

import com.statsig.console.Method;
import com.statsig.console.Route;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a fault does to a request.
 *
 * @param reply what is answered in place of the service; null for the other kinds
 * @param delay how late the answer comes
 */
record FaultEffect(Kind kind, @Nullable Reply reply, Duration delay) {
    enum Kind {
        ANSWER,
        RESET_BEFORE,
        RESET_AFTER,
        CUT_BODY,
        DELAY
    }

    /** Which requests meet a fault. */
    interface Source {
        /** The fault that this request meets; null when it meets none. */
        @Nullable
        FaultEffect take(Method method, @Nullable Route route);
    }
}
