package com.statsig.console.testkit.server;

import com.statsig.console.Method;
import com.statsig.console.Route;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request and the status of its answer.
 *
 * @param route null when no operation has such a path
 * @param path as it came, without the query
 * @param headers by name in any case, without the key
 * @param rawBody as it came
 * @param json the body; null when there was none or it was not JSON
 * @param status 0 when the connection was reset instead
 */
public record Exchange(
        Instant time,
        @Nullable Route route,
        Method method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        String rawBody,
        @Nullable Object json,
        int status) {}
