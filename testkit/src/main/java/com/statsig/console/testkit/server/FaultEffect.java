package com.statsig.console.testkit.server;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.testkit.call.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fault does to a request.
 *
 * @param reply what is answered in place of the service; null for the other kinds
 * @param delay how late the answer comes
 * @param interim what is sent before the answer, at once: statuses from 100 on without a body
 */
public record FaultEffect(Kind kind, @Nullable Reply reply, Duration delay, List<Reply> interim) {
    public enum Kind {
        ANSWER,
        RESET_BEFORE,
        RESET_AFTER,
        CUT_BODY,
        AS_USUAL
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
