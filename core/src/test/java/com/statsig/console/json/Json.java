package com.statsig.console.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** JSON text to values and back, for tests of models. */
public final class Json {
    private Json() {}

    /** Reads with the strict codec: a property that is not modelled, or of another type, fails. */
    public static <T> T read(Class<T> type, String json) {
        return Objects.requireNonNull(JsonCodec.strict().read(stream(json), type, misfit -> {}));
    }

    public static String write(Object value) {
        return new String(JsonCodec.lenient().write(value), StandardCharsets.UTF_8);
    }

    public static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
