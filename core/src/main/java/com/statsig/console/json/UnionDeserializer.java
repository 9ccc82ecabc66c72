package com.statsig.console.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads the record that a {@link Union} names for what one property of an object says. */
final class UnionDeserializer extends ValueDeserializer<Object> {
    private final JavaType type;
    private final Union union;
    private final Map<String, ValueDeserializer<Object>> cases = new HashMap<>();
    private @Nullable ValueDeserializer<Object> other;

    UnionDeserializer(JavaType type) {
        this.type = type;
        this.union = Objects.requireNonNull(type.getRawClass().getAnnotation(Union.class));
    }

    @Override
    public void resolve(DeserializationContext context) {
        for (Union.Case one : union.cases()) {
            cases.put(one.type(), reader(one.as(), context));
        }
        other = reader(union.other(), context);
    }

    private static ValueDeserializer<Object> reader(Class<?> record, DeserializationContext context) {
        return context.findContextualValueDeserializer(context.constructType(record), null);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            return context.handleUnexpectedToken(type, parser);
        }
        TokenBuffer taken = Misfits.take(parser);
        ValueDeserializer<Object> reader = cases.getOrDefault(kind(taken, context), Objects.requireNonNull(other));
        Misfits misfits = Misfits.in(context);
        if (misfits != null) {
            return misfits.within(parser, taken, context, inner -> reader.deserialize(inner, context));
        }
        try (JsonParser inner = taken.asParserOnFirstToken(context)) {
            return reader.deserialize(inner, context);
        }
    }

    /** What the property says; the last one, as everywhere, if there are several of its name. */
    private String kind(TokenBuffer taken, DeserializationContext context) {
        String kind = "";
        try (JsonParser inner = taken.asParserOnFirstToken(context)) {
            for (String name = inner.nextName(); name != null; name = inner.nextName()) {
                JsonToken token = inner.nextToken();
                if (name.equals(union.property())) {
                    kind = token == JsonToken.VALUE_STRING ? inner.getString() : "";
                }
                inner.skipChildren();
            }
        }
        return kind;
    }
}
