package com.statsig.console.reactor.http;

import com.statsig.console.Method;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One request, ready to be written.
 *
 * @param path encoded path and query, beginning with a slash
 * @param headers all of them, the key's included: never to be logged whole
 * @param body JSON in UTF-8, null when the request has none
 * @param departure asked right before the first byte leaves; false means that nobody wants the answer any more, and
 *     nothing may be written
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares requests
public record ConsoleRequest(
        Method method, String path, Map<String, String> headers, byte @Nullable [] body, BooleanSupplier departure) {
    @Override
    public String toString() {
        return method + " request";
    }
}
