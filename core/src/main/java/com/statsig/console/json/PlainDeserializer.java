package com.statsig.console.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Any JSON as plain Java. Of properties of one name the last one counts. Numbers keep their value to the last digit. */
final class PlainDeserializer extends ValueDeserializer<Object> {
    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, context);
            case START_ARRAY -> array(parser, context);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Numbers.exact(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> context.handleUnexpectedToken(Object.class, parser);
        };
    }

    private Map<String, @Nullable Object> object(JsonParser parser, DeserializationContext context) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            try {
                parser.nextToken();
                object.put(name, deserialize(parser, context));
            } catch (JacksonException e) {
                throw e.prependPath(object, name);
            }
        }
        return object;
    }

    private List<@Nullable Object> array(JsonParser parser, DeserializationContext context) {
        List<@Nullable Object> array = new ArrayList<>();
        try {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(deserialize(parser, context));
            }
        } catch (JacksonException e) {
            throw e.prependPath(array, array.size());
        }
        return array;
    }
}
