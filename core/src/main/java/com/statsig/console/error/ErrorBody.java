package com.statsig.console.error;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.UnreadableJsonException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The body of an error response in any of the shapes the server and the proxies before it use. */
record ErrorBody(@Nullable String message, List<FieldError> fieldErrors) {
    private static final int LONGEST_TEXT = 500;

    static ErrorBody parse(String body) {
        Object json = json(body);
        if (json instanceof Map<?, ?> map) {
            List<FieldError> fieldErrors =
                    list(map.get("errors")).stream().map(ErrorBody::fieldError).toList();
            Object message = map.get("message") == null ? map.get("error") : map.get("message");
            return new ErrorBody(
                    message == null
                            ? null
                            : list(message).stream().map(String::valueOf).collect(Collectors.joining("; ")),
                    fieldErrors);
        }
        String text = body.replaceAll("(?s)<(style|script).*?</\\1>|<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (text.isEmpty()) {
            return new ErrorBody(null, List.of());
        }
        return new ErrorBody(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text, List.of());
    }

    private static @Nullable Object json(String body) {
        try {
            return JsonCodec.lenient().readPlain(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableJsonException e) {
            return null;
        }
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    private static FieldError fieldError(Object error) {
        if (error instanceof Map<?, ?> map) {
            Object message = map.get("errorMessage") == null ? map.get("message") : map.get("errorMessage");
            return new FieldError(Objects.toString(map.get("property"), ""), Objects.toString(message, map.toString()));
        }
        return new FieldError("", String.valueOf(error));
    }
}
