package com.statsig.console.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Models to JSON text and back, without any JSON library: for a file, a cache, a message, a test.
 *
 * <pre>{@code
 * String json = ConsoleJson.write(gate);
 * Gate same = ConsoleJson.read(json, Gate.class);
 * }</pre>
 *
 * <p>Both ways are here, and not on the models: what reads must name the type anyway, and 300 records would each need a
 * method of its own for it.
 */
public final class ConsoleJson {
    private ConsoleJson() {}

    /**
     * The model as the Console API has it: what is absent is left out, null is null, properties that this SDK does not
     * know are there. {@code Secret}s and {@code ApiKey}s are left out, so that no text has them; what is read from it
     * again is without them.
     *
     * @throws IllegalArgumentException when it holds something that JSON does not have, such as a number that is not
     *     finite
     */
    public static String write(Model model) {
        return new String(JsonCodec.lenient().writeWithoutSecrets(model), StandardCharsets.UTF_8);
    }

    /**
     * The model of a text, read like an answer of the Console API: properties that this SDK does not know are kept, and
     * those of an unexpected type are read as null and kept too.
     *
     * @throws UnreadableJsonException when the text is no JSON object
     */
    public static <T extends Model> T read(String json, Class<T> type) {
        return read(JsonCodec.lenient(), json, type);
    }

    /**
     * As {@link #read(String, Class)}, for texts that people write: a property that this SDK does not know, or of an unexpected type, is
     * an error.
     *
     * @throws UnreadableJsonException whose message and {@link UnreadableJsonException#pointer() pointer} say where
     */
    public static <T extends Model> T readStrictly(String json, Class<T> type) {
        return read(JsonCodec.strict(), json, type);
    }

    private static <T extends Model> T read(JsonCodec codec, String json, Class<T> type) {
        T model;
        try {
            model = codec.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type, misfit -> {});
        } catch (UnreadableJsonException e) {
            throw new UnreadableJsonException(
                    "Not a " + type.getSimpleName() + " at \"" + e.pointer() + "\": " + e.getMessage(), e.pointer(), e);
        }
        if (model == null) {
            throw new UnreadableJsonException("JSON null is no " + type.getSimpleName(), "", null);
        }
        return model;
    }
}
