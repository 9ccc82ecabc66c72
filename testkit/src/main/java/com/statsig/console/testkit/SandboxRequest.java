package com.statsig.console.testkit;

import com.statsig.console.Method;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that has arrived at a sandbox.
 *
 * @param time when it arrived
 * @param operation the {@linkplain com.statsig.console.Route#id() id} of its operation, {@code gates.list}; null when no operation has such a path
 * @param method its HTTP method
 * @param path as it came, encoded, without the query
 * @param query decoded
 * @param headers all values by name, which may be asked for in any case; the API key is masked as {@code ***}
 * @param rawBody the body as it came, as UTF-8; empty when there was none
 * @param body as plain Java; null when there was none or it was not JSON
 * @param status of the answer; 0 when the connection was reset instead
 */
public record SandboxRequest(
        Instant time,
        @Nullable String operation,
        Method method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        String rawBody,
        @Nullable Object body,
        int status) {}
