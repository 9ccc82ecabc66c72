package com.statsig.console.reactor.groups;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.reactor.http.ConsoleResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response as it came.
 *
 * @param headers by lower-case name
 * @param body as text, empty when there was none
 */
public record RawResponse(int status, Map<String, List<String>> headers, String body) {
    static RawResponse of(ConsoleResponse response) {
        try {
            String body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
            return new RawResponse(response.status(), response.headers(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without headers and body, which may hold what no log should. */
    @Override
    public String toString() {
        return "RawResponse[status=" + status + ", body=" + body.length() + " characters]";
    }

    /**
     * The body as plain Java: {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean}, null.
     *
     * @throws com.statsig.console.json.UnreadableJsonException when it is no JSON
     */
    public @Nullable Object json() {
        return JsonCodec.lenient().readPlain(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
