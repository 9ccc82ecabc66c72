package com.statsig.console.reactor.pipe;

import com.statsig.console.ApiKey;
import com.statsig.console.DryRun;
import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.reactor.call.PlannedRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A call as it enters the pipe, each part by itself.
 *
 * @param values what goes into the path, in the order of the route's parameters, percent-encoded
 * @param query {@code name=value} for each parameter, percent-encoded
 * @param body a model or plain Java, null for none
 * @param accept the media type that is asked for
 */
public record Outgoing(
        Route route,
        List<String> values,
        List<String> query,
        @Nullable Object body,
        String accept) {
    private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.UTF_8);

    /** The path with its query, as it is sent. */
    String path() {
        return path(value -> value);
    }

    /** The path with its query, without the ids of API keys. */
    private String pathWithoutSecrets() {
        return route.secretPath() ? path(value -> ApiKey.MASK) : path();
    }

    private String path(UnaryOperator<String> shown) {
        String template = route.template();
        StringBuilder path = new StringBuilder();
        int next = 0;
        for (String value : values) {
            int start = template.indexOf('{', next);
            path.append(template, next, start).append(shown.apply(value));
            next = template.indexOf('}', start) + 1;
        }
        path.append(template, next, template.length());
        for (int i = 0; i < query.size(); i++) {
            path.append(i == 0 ? '?' : '&').append(query.get(i));
        }
        return path.toString();
    }

    /** The values of the path that no message and no log may show. */
    List<String> secrets() {
        return route.secretPath() ? values : List.of();
    }

    /** The body as it is sent, null when there is none. A POST always has one. */
    byte @Nullable [] json() {
        if (body == null) {
            return route.method() == Method.POST ? EMPTY_OBJECT : null;
        }
        return written(() -> JsonCodec.lenient().write(body));
    }

    /** The same call with its body as plain Java, for a dry run: it is shown so, and changed so. */
    Outgoing withPlainBody() {
        return body == null ? this : written(() -> withBody(JsonCodec.lenient().toPlain(body)));
    }

    private <T> T written(Supplier<T> writing) {
        try {
            return writing.get();
        } catch (RuntimeException | StackOverflowError e) {
            throw new InvalidRequestException(CallInfo.of(route, 0), "The body cannot be written as JSON", e);
        }
    }

    /** The same call, whose body is plain Java, to be checked without being carried out. */
    Outgoing asDryRun(DryRun way) {
        if (way == DryRun.QUERY) {
            List<String> parameters = new ArrayList<>(query);
            parameters.removeIf(parameter -> parameter.startsWith("dryRun="));
            parameters.add("dryRun=true");
            return new Outgoing(route, values, parameters, body, accept);
        }
        Map<Object, @Nullable Object> properties =
                new LinkedHashMap<>(body instanceof Map<?, ?> given ? given : Map.of());
        properties.put("dryRun", true);
        return withBody(properties);
    }

    private Outgoing withBody(@Nullable Object other) {
        return new Outgoing(route, values, query, other, accept);
    }

    /** As it may be shown: without the id of an API key. Its body is plain Java. */
    PlannedRequest planned() {
        return new PlannedRequest(route.id(), route.method(), pathWithoutSecrets(), body);
    }
}
