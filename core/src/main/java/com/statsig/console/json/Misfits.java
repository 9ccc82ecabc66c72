package com.statsig.console.json;

import java.lang.reflect.Type;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** The second, forgiving reading of a body: where it stands, and whom to tell. Lives for one body. */
final class Misfits {
    private static final Object KEY = Misfits.class;

    private final Consumer<Misfit> observer;
    private String base = "";

    Misfits(Consumer<Misfit> observer) {
        this.observer = observer;
    }

    static @Nullable Misfits in(DeserializationContext context) {
        return (Misfits) context.getAttribute(KEY);
    }

    static Object key() {
        return KEY;
    }

    /** The JSON pointer of the value the parser is at. */
    String pointer(JsonParser parser) {
        String inner = parser.streamReadContext().getParent() == null
                ? ""
                : parser.streamReadContext().getParent().pathAsPointer().toString();
        return base + inner;
    }

    @Nullable
    Object under(
            String pointer, ValueDeserializer<Object> deserializer, JsonParser parser, DeserializationContext context) {
        String outer = base;
        base = pointer;
        try {
            return deserializer.deserialize(parser, context);
        } finally {
            base = outer;
        }
    }

    void report(String pointer, Type expected, JsonNode found) {
        observer.accept(new Misfit(
                pointer, expected.getTypeName(), found.getNodeType().name().toLowerCase(Locale.ROOT)));
    }
}
