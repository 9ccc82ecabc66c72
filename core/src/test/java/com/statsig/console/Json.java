package com.statsig.console;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** JSON for the tests of models: an unmodelled property, or one of the wrong type, fails the test. */
public final class Json {
    private static final Consumer<Misfit> NEVER = misfit -> {
        throw new AssertionError(misfit);
    };

    private Json() {}

    public static <T> T read(String json, Class<T> type) {
        return Objects.requireNonNull(
                JsonCodec.strict().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type, NEVER));
    }

    public static String write(Object value) {
        return new String(JsonCodec.strict().write(value), StandardCharsets.UTF_8);
    }
}
