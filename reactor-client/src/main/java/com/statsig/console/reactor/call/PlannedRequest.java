package com.statsig.console.reactor.call;

import com.statsig.console.Method;
import org.jspecify.annotations.Nullable;

/**
 * A request that would be sent.
 *
 * @param operation the route's id, {@code gates.create}
 * @param path encoded, with its query; ids of API keys in it are masked
 * @param body as plain Java, null when there is none
 */
public record PlannedRequest(
        String operation,
        Method method,
        String path,
        @Nullable Object body) {}
