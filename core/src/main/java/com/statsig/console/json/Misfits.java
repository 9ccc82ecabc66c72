package com.statsig.console.json;

import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBuffer;

/** Collects what did not fit in the second, lenient reading of one body. */
final class Misfits {
    private final Consumer<Misfit> observer;
    /** Those that stand where something was taken from that is being read, from the outermost. */
    private final Deque<JsonParser> readers = new ArrayDeque<>();

    Misfits(Consumer<Misfit> observer) {
        this.observer = observer;
    }

    static @Nullable Misfits in(DeserializationContext context) {
        return (Misfits) context.getAttribute(Misfits.class);
    }

    /** Reads what was {@linkplain #take taken} from where the parser is. */
    Object within(
            JsonParser parser,
            TokenBuffer taken,
            DeserializationContext context,
            Function<JsonParser, Object> reading) {
        readers.addLast(parser);
        try (JsonParser inner = taken.asParserOnFirstToken(context)) {
            return reading.apply(inner);
        } finally {
            readers.removeLast();
        }
    }

    /** Reports a value that the parser is at the end of. */
    void report(JsonParser parser, Type expected, JsonToken found) {
        StringBuilder pointer = new StringBuilder();
        readers.forEach(outer -> pointer.append(outer.streamReadContext().pathAsPointer()));
        pointer.append(parser.streamReadContext().pathAsPointer());
        observer.accept(new Misfit(
                pointer.toString(),
                expected.getTypeName(),
                switch (found) {
                    case START_OBJECT -> "object";
                    case START_ARRAY -> "array";
                    case VALUE_STRING -> "string";
                    case VALUE_TRUE, VALUE_FALSE -> "boolean";
                    default -> "number";
                }));
    }

    /**
     * Takes the value that the parser is at out of the stream, to be read more than once; the parser is at its end then.
     * Numbers stay the text that they are.
     */
    static TokenBuffer take(JsonParser parser) {
        TokenBuffer value = TokenBuffer.forGeneration();
        int depth = 0;
        for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> value.writeStartObject();
                case START_ARRAY -> value.writeStartArray();
                case END_OBJECT -> value.writeEndObject();
                case END_ARRAY -> value.writeEndArray();
                case PROPERTY_NAME -> value.writeName(parser.currentName());
                case VALUE_STRING -> value.writeString(parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> value.writeNumber(parser.getString());
                case VALUE_TRUE, VALUE_FALSE -> value.writeBoolean(token == JsonToken.VALUE_TRUE);
                default -> value.writeNull();
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return value;
            }
        }
    }
}
