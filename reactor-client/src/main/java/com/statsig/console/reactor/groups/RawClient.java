package com.statsig.console.reactor.groups;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.reactor.pipe.Outgoing;
import com.statsig.console.reactor.pipe.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Any operation by method and path, JSON in and JSON out, through the same quota, retry and breaker as all others. For
 * what the typed clients do not have yet.
 */
public final class RawClient {
    private static final Pattern NOT_ENCODED =
            Pattern.compile("[^A-Za-z0-9/?._~!$&'()*+,;=:@\\[\\]%-]|%(?![0-9A-Fa-f]{2})");

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
        String given = Objects.requireNonNullElse(path, "");
        int end = given.indexOf('?');
        List<String> steps = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (String step : (end < 0 ? given : given.substring(0, end)).split("/", -1)) {
            boolean isKey = !steps.isEmpty() && steps.get(steps.size() - 1).equals("keys");
            if (isKey) {
                keys.add(step);
            }
            steps.add(isKey ? "{id}" : step);
        }
        Route route = route(method, String.join("/", steps), !keys.isEmpty());
        String problem = problem(given, steps);
        if (problem != null) {
            return Mono.error(() -> new InvalidRequestException(CallInfo.of(route, 0), problem));
        }
        List<String> query =
                end < 0 ? List.of() : List.of(given.substring(end + 1).split("&", -1));
        return pipe.send(
                new Outgoing(route, keys, query, body, "application/json"),
                (response, misfits) -> RawResponse.of(response));
    }

    private static @Nullable String problem(String path, List<String> steps) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            return "A path starts with one slash, as in /console/v1/gates";
        }
        boolean leadsElsewhere = steps.stream()
                .map(step -> step.replaceAll("(?i)%2e", "."))
                .anyMatch(step -> step.equals(".") || step.equals(".."));
        return leadsElsewhere || NOT_ENCODED.matcher(path).find()
                ? "The path must be percent-encoded, without . and .. steps"
                : null;
    }

    /** @param template the path without its query, and without the ids of keys, so that errors and logs may tell it */
    private static Route route(Method method, String template, boolean secretPath) {
        String rooted = template.replaceFirst("^/*", "/").replaceFirst("#.*", "");
        Route route = switch (method) {
            case GET -> Route.get("raw.get", rooted);
            case POST -> Route.post("raw.post", rooted);
            case PUT -> Route.put("raw.put", rooted);
            case PATCH -> Route.patch("raw.patch", rooted).unrepeatable();
            case DELETE -> Route.delete("raw.delete", rooted);
        };
        return secretPath ? route.secret() : route;
    }
}
