package com.statsig.console.reactor.pipe;

import com.statsig.console.ApiKey;
import com.statsig.console.Mask;
import com.statsig.console.reactor.http.ConsoleResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What no message and no log of a call may show: the key that it is made with, and the keys that its path names. */
final class Secrets {
    private static final List<String> LOGGED_HEADERS =
            List.of("content-type", "content-length", "date", "retry-after", "x-request-id");

    private final ApiKey key;
    private final List<String> inPath;
    private @Nullable Mask mask;

    /** @param inPath percent-encoded */
    Secrets(ApiKey key, List<String> inPath) {
        this.key = key;
        this.inPath = inPath;
    }

    /** The text without them, in whatever encoding they stand there. */
    String scrub(String text) {
        String scrubbed = key.scrub(text);
        if (inPath.isEmpty()) {
            return scrubbed;
        }
        if (mask == null) {
            mask = Mask.of(inPath.stream()
                    .flatMap(id -> Stream.of(id, URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8)))
                    .toArray(String[]::new));
        }
        return mask.apply(scrubbed);
    }

    /** The error, or null if its text or that of its causes shows one of them. */
    @Nullable
    Throwable cause(Throwable error) {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        return scrub(trace.toString()).equals(trace.toString()) ? error : null;
    }

    /** The headers of a response that may be logged. */
    static String logged(ConsoleResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : LOGGED_HEADERS) {
            String value = response.header(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers.toString();
    }
}
