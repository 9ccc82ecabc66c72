package com.statsig.console.reactor.http;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One response.
 *
 * @param headers by lower-case name
 * @param body supports {@link InputStream#mark}; good only while the reader it was handed to runs
 */
public record ConsoleResponse(int status, Map<String, List<String>> headers, InputStream body) {
    /** The first value of a header, null when it is not there. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    @Override
    public String toString() {
        return status + " response";
    }
}
