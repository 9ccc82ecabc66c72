package com.statsig.console.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads a map by text whose values all fit. Of values under one key the last one counts. */
final class MapDeserializer extends ValueDeserializer<Map<String, @Nullable Object>> {
    private final JavaType type;
    private @Nullable ValueDeserializer<Object> value;

    MapDeserializer(JavaType type) {
        this.type = type;
    }

    @Override
    public void resolve(DeserializationContext context) {
        value = context.findContextualValueDeserializer(type.getContentType(), null);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            return (Map<String, @Nullable Object>) context.handleUnexpectedToken(type, parser);
        }
        ValueDeserializer<Object> reader = Objects.requireNonNull(value);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            try {
                map.put(key, parser.nextToken() == JsonToken.VALUE_NULL ? null : reader.deserialize(parser, context));
            } catch (JacksonException e) {
                throw e.prependPath(map, key);
            }
        }
        return map;
    }
}
