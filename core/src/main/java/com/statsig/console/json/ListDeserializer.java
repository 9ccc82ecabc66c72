package com.statsig.console.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads a list whose elements all fit. (Jackson's own list of text loses its place at an array within the array.) */
final class ListDeserializer extends ValueDeserializer<List<@Nullable Object>> {
    private final JavaType type;
    private @Nullable ValueDeserializer<Object> element;

    ListDeserializer(JavaType type) {
        this.type = type;
    }

    @Override
    public void resolve(DeserializationContext context) {
        element = context.findContextualValueDeserializer(type.getContentType(), null);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<@Nullable Object> deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartArrayToken()) {
            return (List<@Nullable Object>) context.handleUnexpectedToken(type, parser);
        }
        ValueDeserializer<Object> reader = Objects.requireNonNull(element);
        List<@Nullable Object> list = new ArrayList<>();
        try {
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                list.add(token == JsonToken.VALUE_NULL ? null : reader.deserialize(parser, context));
            }
        } catch (JacksonException e) {
            throw e.prependPath(list, list.size());
        }
        return list;
    }
}
