package com.statsig.console.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request is answered with. The body is plain JSON that nobody changes any more. */
record Reply(int status, @Nullable Object body, Map<String, String> headers) {
    static Reply of(int status, @Nullable Object body) {
        return new Reply(status, body, Map.of());
    }

    static Reply message(String message) {
        return of(200, Plain.of("message", message));
    }

    static Reply data(String message, @Nullable Object data) {
        return of(200, Plain.of("message", message, "data", data));
    }

    Reply withStatus(int status) {
        return new Reply(status, body, headers);
    }

    Reply withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, body, more);
    }
}
