package com.statsig.console.testkit.call;

import com.statsig.console.testkit.state.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a request is answered with. The body is plain JSON that does not change any more. */
public record Reply(int status, @Nullable Object body, Map<String, String> headers) {
    public static Reply of(int status, @Nullable Object body) {
        return new Reply(status, body, Map.of());
    }

    public static Reply message(String message) {
        return of(200, Plain.of("message", message));
    }

    public static Reply data(String message, @Nullable Object data) {
        return of(200, Plain.of("message", message, "data", data));
    }

    /** The same with each object of its data, the only one or those of a list, as the function shows it. */
    Reply withEach(UnaryOperator<Map<String, @Nullable Object>> shown) {
        if (!(body instanceof Map<?, ?> envelope)) {
            return this;
        }
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(Plain.object(envelope));
        if (changed.get("data") instanceof Map<?, ?> one) {
            changed.put("data", shown.apply(Plain.object(one)));
        } else if (changed.get("data") instanceof List<?> list) {
            changed.put(
                    "data",
                    list.stream()
                            .map(one -> one instanceof Map<?, ?> ? shown.apply(Plain.object(one)) : one)
                            .toList());
        }
        return new Reply(status, changed, headers);
    }

    public Reply withStatus(int status) {
        return new Reply(status, body, headers);
    }

    public Reply withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, body, more);
    }
}
