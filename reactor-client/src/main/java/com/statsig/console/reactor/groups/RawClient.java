package com.statsig.console.reactor.groups;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Any operation by method and path, JSON in and JSON out, through the same quota, retry and breaker as all others. For
 * what the typed clients do not have yet.
 */
public final class RawClient {
    private final Pipe pipe;

    RawClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** Calls {@code GET} on a path like {@code /console/v1/gates?limit=1}. */
    public Mono<RawResponse> get(String path) {
        return send(Method.GET, path, null);
    }

    /**
     * Makes a call. Nobody knows what it does, so that a POST or a PATCH whose outcome is unknown is not sent again
     * unless {@link com.statsig.console.reactor.call.RetryPolicy#nonIdempotent} says so.
     *
     * @param path from {@code /console/v1/} on, encoded, with its query
     * @param body a model, or plain Java: {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean};
     *     null sends none, or {@code {}} where the method wants one
     * @return the response; a status other than 2xx is signalled as an error. Empty when a DELETE that was repeated after
     *     a lost answer finds nothing any more
     */
    public Mono<RawResponse> send(Method method, String path, @Nullable Object body) {
        Call call = Call.raw(pipe, route(method, path), path);
        return (body == null ? call : call.json(body)).read((response, misfits) -> RawResponse.of(response));
    }

    /** The route of a path that nobody listed. Its template says what errors and logs may: no query, and no key's id. */
    private static Route route(Method method, @Nullable String path) {
        String template = ("/" + path)
                .replaceFirst("^/+", "/")
                .replaceFirst("[?#].*", "")
                .replaceAll("/keys/[^/]+", "/keys/{id}");
        return switch (method) {
            case GET -> Route.get("raw.get", template);
            case POST -> Route.post("raw.post", template);
            case PUT -> Route.put("raw.put", template);
            case PATCH -> Route.patch("raw.patch", template).unrepeatable();
            case DELETE -> Route.delete("raw.delete", template);
        };
    }
}
