package com.statsig.console.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads a {@link Model}. Jackson's own record support knows components only; this one also keeps what else was there
 * (see {@link Extra}), and, on the second try that {@link JsonCodec} makes of a body that did not fit, goes on behind a
 * property of the wrong type.
 */
final class RecordDeserializer extends ValueDeserializer<Object> {
    private static final PlainDeserializer PLAIN = new PlainDeserializer();

    private final RecordType record;
    private final JavaType type;
    private final Layout.Cache layouts = new Layout.Cache();
    private @Nullable PropertyNameMatcher matcher;
    private @Nullable ValueDeserializer<Object>[] values;
    private @Nullable ValueDeserializer<Object>[] elements;

    @SuppressWarnings({"unchecked", "rawtypes"})
    RecordDeserializer(JavaType type) {
        this.type = type;
        this.record = RecordType.of(type.getRawClass());
        this.values = new ValueDeserializer[record.properties.length];
        this.elements = new ValueDeserializer[record.properties.length];
    }

    @Override
    public void resolve(DeserializationContext context) {
        List<Named> names = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            RecordType.Property property = record.properties[i];
            JavaType declared = context.getTypeFactory().resolveMemberType(property.type(), type.getBindings());
            values[i] = property.seconds()
                    ? cast(new Numbers.SecondsDeserializer())
                    : context.findContextualValueDeserializer(declared, null);
            if (declared.getRawClass() == List.class) {
                elements[i] = context.findContextualValueDeserializer(declared.getContentType(), null);
            }
            names.add(Named.fromString(property.name()));
        }
        matcher = context.tokenStreamFactory().constructNameMatcher(names, false);
    }

    @SuppressWarnings("unchecked")
    private static ValueDeserializer<Object> cast(ValueDeserializer<?> deserializer) {
        return (ValueDeserializer<Object>) deserializer;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            return context.handleUnexpectedToken(type, parser);
        }
        Misfits misfits = Misfits.in(context);
        int count = values.length;
        @Nullable Object[] read = new Object[count + 1];
        Layout.Recorder recorder = new Layout.Recorder(count + 2);
        Map<String, @Nullable Object> unknown = null;
        for (int index = parser.nextNameMatch(matcher);
                index != PropertyNameMatcher.MATCH_END_OBJECT;
                index = parser.nextNameMatch(matcher)) {
            String name;
            if (index >= 0) {
                name = record.properties[index].name();
            } else {
                name = parser.currentName();
                index = record.index(name);
            }
            byte mark = Layout.VALUE;
            try {
                JsonToken token = parser.nextToken();
                if (unknown != null) {
                    unknown.remove(name);
                }
                boolean other = index >= 0 && read[index] != null && recorder.hasOther(name, index, record);
                if (token == JsonToken.VALUE_NULL) {
                    mark = other ? Layout.OTHER : Layout.NULL;
                    if (index >= 0 && !other) {
                        read[index] = record.properties[index].optional() ? Optional.empty() : null;
                    }
                } else if (index < 0 || other) {
                    if (context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)) {
                        context.reportInputMismatch(
                                type, "%s has no component for \"%s\"", record.javaClass.getSimpleName(), name);
                    }
                    mark = other ? Layout.OTHER : Layout.VALUE;
                    unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                    unknown.put(name, PLAIN.deserialize(parser, context));
                } else if (misfits == null) {
                    mark = mark(index, token);
                    read[index] = value(index, parser, context);
                } else {
                    TokenBuffer taken = Misfits.take(parser);
                    read[index] = fitting(index, token, parser, taken, misfits, context);
                    mark = read[index] == null ? Layout.NULL : mark(index, token);
                    if (read[index] == null) {
                        unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                        unknown.put(name, misfits.within(parser, taken, context, p -> PLAIN.deserialize(p, context)));
                    }
                }
            } catch (JacksonException e) {
                throw e.prependPath(record.javaClass, name);
            }
            recorder.add(name, mark);
        }
        Layout layout = layouts.get(recorder, record);
        read[count] = unknown == null || unknown.isEmpty()
                ? layout.bare
                : new Extra(layout, Collections.unmodifiableMap(unknown));
        return record.create(read);
    }

    /** The value of a component; null, reported as a misfit, where something else stands. */
    private @Nullable Object fitting(
            int index,
            JsonToken token,
            JsonParser parser,
            TokenBuffer taken,
            Misfits misfits,
            DeserializationContext context) {
        try {
            return misfits.within(parser, taken, context, inner -> value(index, inner, context));
        } catch (DatabindException e) {
            misfits.report(parser, record.properties[index].type(), token);
            return null;
        }
    }

    /** The value of a component; where a list is expected, its only element may stand there alone. */
    private Object value(int index, JsonParser parser, DeserializationContext context) {
        ValueDeserializer<Object> element = elements[index];
        if (element == null) {
            return values[index].deserialize(parser, context);
        }
        return parser.hasToken(JsonToken.START_ARRAY)
                ? Collections.unmodifiableList((List<?>) values[index].deserialize(parser, context))
                : Collections.singletonList(element.deserialize(parser, context));
    }

    private byte mark(int index, JsonToken token) {
        return elements[index] == null || token == JsonToken.START_ARRAY ? Layout.VALUE : Layout.SINGLE;
    }
}
