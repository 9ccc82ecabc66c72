package com.statsig.console.error;

import com.statsig.console.json.JsonCodec;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The body of an error response in any of the shapes the server and the proxies before it use. */
record ErrorBody(@Nullable String message, List<FieldError> fieldErrors) {
    private static final int LONGEST_TEXT = 500;

    /**
     * @param body as received
     * @param mask takes secrets out of each text by itself: in the body an escape may hide one
     */
    static ErrorBody parse(String body, UnaryOperator<String> mask) {
        try {
            if (json(body) instanceof Map<?, ?> map) {
                return of(map, mask);
            }
        } catch (RuntimeException | StackOverflowError noJson) {
            // It is shown as the text that it is.
        }
        String text = mask.apply(text(body));
        if (text.isEmpty()) {
            return new ErrorBody(null, List.of());
        }
        return new ErrorBody(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text, List.of());
    }

    private static @Nullable Object json(String body) {
        return JsonCodec.lenient().readPlain(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static ErrorBody of(Map<?, ?> body, UnaryOperator<String> mask) {
        List<FieldError> fieldErrors = list(body.get("errors")).stream()
                .map(error -> fieldError(error, mask))
                .toList();
        Object message = body.get("message") == null ? body.get("error") : body.get("message");
        return new ErrorBody(
                message == null
                        ? null
                        : mask.apply(list(message).stream().map(String::valueOf).collect(Collectors.joining("; "))),
                fieldErrors);
    }

    /** What a person reads of a page: no tags, no scripts and styles, single spaces. */
    private static String text(String page) {
        StringBuilder text = new StringBuilder();
        int lastEnd = page.lastIndexOf('>');
        int i = 0;
        while (i < page.length()) {
            char c = page.charAt(i);
            if (c == '<' && i < lastEnd) {
                i = endOfTag(page, i);
                c = ' ';
            } else {
                i++;
            }
            if (!Character.isWhitespace(c)) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    /** Behind the tag, or behind the element if nobody reads what is in it; one that does not end is all of the page. */
    private static int endOfTag(String page, int start) {
        int end = page.indexOf('>', start) + 1;
        for (String unread : List.of("script", "style")) {
            if (page.regionMatches(true, start + 1, unread, 0, unread.length())) {
                String closing = "</" + unread;
                int i = end;
                while (i < page.length() && !page.regionMatches(true, i, closing, 0, closing.length())) {
                    i++;
                }
                int closed = page.indexOf('>', i);
                return closed < 0 ? page.length() : closed + 1;
            }
        }
        return end;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    private static FieldError fieldError(Object error, UnaryOperator<String> mask) {
        if (error instanceof Map<?, ?> map) {
            Object message = map.get("errorMessage") == null ? map.get("message") : map.get("errorMessage");
            return new FieldError(
                    mask.apply(Objects.toString(map.get("property"), "")),
                    mask.apply(Objects.toString(message, map.toString())));
        }
        return new FieldError("", mask.apply(String.valueOf(error)));
    }
}
