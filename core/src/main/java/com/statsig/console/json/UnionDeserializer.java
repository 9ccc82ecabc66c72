package com.statsig.console.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

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
        Misfits misfits = Misfits.in(context);
        String here = misfits == null ? "" : misfits.pointer(parser);
        JsonNode node = context.readTree(parser);
        ValueDeserializer<Object> reader =
                cases.getOrDefault(node.path(union.property()).stringValue(""), Objects.requireNonNull(other));
        try (JsonParser inner = node.traverse(context)) {
            inner.nextToken();
            return misfits == null ? reader.deserialize(inner, context) : misfits.under(here, reader, inner, context);
        }
    }
}
