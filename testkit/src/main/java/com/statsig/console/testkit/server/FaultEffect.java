package com.statsig.console.testkit.server;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.testkit.call.Reply;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fault does to a request.
 *
 * @param reply what is answered in place of the service; null for the other kinds
 * @param delay how late the answer comes
 */
public record FaultEffect(Kind kind, @Nullable Reply reply, Duration delay) {
    public enum Kind {
        ANSWER,
        RESET_BEFORE,
        RESET_AFTER,
        CUT_BODY,
        DELAY
    }

    /** Which requests meet a fault. */
    public interface Source {
        /**
         * The fault that this request meets; null when it meets none.
         *
         * @param parameters of the path, decoded
         */
        @Nullable
        FaultEffect take(Method method, @Nullable Route route, Map<String, String> parameters);
    }
}
