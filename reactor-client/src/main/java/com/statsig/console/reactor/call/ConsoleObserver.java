package com.statsig.console.reactor.call;

import com.statsig.console.error.CallInfo;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.json.Misfit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/**
 * Receives what a client does. The context is the one of the call's subscriber. It is called on the client's threads and must not block; what it throws is logged and ignored.
 */
public interface ConsoleObserver {
    /**
     * A try is over.
     *
     * @param took from the moment it was sent, or was about to be
     * @param status of the response, 0 when none came
     * @param error what went wrong, null when nothing did; whether there will be another try is not known yet
     */
    default void onTry(
            CallInfo call, Duration took, int status, @Nullable ConsoleException error, ContextView context) {}

    /** A property of a response had an unexpected JSON type, and was read as null. */
    default void onMisfit(CallInfo call, Misfit misfit, ContextView context) {}

    /**
     * A walk through a list ended before the list did, without an error: at the caller's {@code maxPages}, or where the
     * server ended it although it counts more items. Called once for each walk.
     *
     * @param call the list; its attempts mean nothing
     * @param why in words
     */
    default void onListEndedEarly(CallInfo call, String why, ContextView context) {}

    /**
     * The store that this project's quota is shared through cannot be reached any more, or can be again. Called once each
     * time. What calls do meanwhile is told by {@link com.statsig.console.reactor.quota.WhenAway}.
     *
     * @param away why it cannot be reached; null when it can be again
     */
    default void onSharedQuota(String project, @Nullable Throwable away) {}
}
