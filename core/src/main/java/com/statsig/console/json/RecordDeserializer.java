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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads a {@link Model}. Jackson's own record support knows components only; this one also keeps what else was there
 * (see {@link Extra}), and, on the second try that {@link JsonCodec} makes of a body that did not fit, goes on behind a
 * property of the wrong type.
 */
final class RecordDeserializer extends ValueDeserializer<Object> {
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
            values[i] = context.findContextualValueDeserializer(declared, null);
            if (declared.getRawClass() == List.class) {
                elements[i] = context.findContextualValueDeserializer(declared.getContentType(), null);
            }
            names.add(Named.fromString(property.name()));
        }
        matcher = context.tokenStreamFactory().constructNameMatcher(names, false);
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
        String here = misfits == null ? "" : misfits.pointer(parser);
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
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                if (index >= 0 && record.properties[index].optional()) {
                    read[index] = Optional.empty();
                }
                recorder.add(name, Layout.NULL);
                continue;
            }
            byte mark = Layout.VALUE;
            try {
                if (index >= 0 && misfits == null) {
                    ValueDeserializer<Object> element = elements[index];
                    if (element == null) {
                        read[index] = values[index].deserialize(parser, context);
                    } else if (token == JsonToken.START_ARRAY) {
                        read[index] =
                                Collections.unmodifiableList((List<?>) values[index].deserialize(parser, context));
                    } else {
                        read[index] = Collections.singletonList(element.deserialize(parser, context));
                        mark = Layout.SINGLE;
                    }
                } else if (index >= 0 && misfits != null) {
                    JsonNode node = context.readTree(parser);
                    boolean single = elements[index] != null && !node.isArray();
                    try (JsonParser inner = node.traverse(context)) {
                        inner.nextToken();
                        ValueDeserializer<Object> deserializer = single ? elements[index] : values[index];
                        Object value = misfits.under(here + "/" + name, deserializer, inner, context);
                        read[index] = single ? Collections.singletonList(value) : value;
                        mark = single ? Layout.SINGLE : Layout.VALUE;
                    } catch (DatabindException e) {
                        misfits.report(here + "/" + name, record.properties[index].type(), node);
                        unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                        unknown.put(name, context.readTreeAsValue(node, Object.class));
                    }
                } else if (context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)) {
                    context.reportPropertyInputMismatch(
                            type, name, "%s has no component for \"%s\"", record.javaClass.getSimpleName(), name);
                } else {
                    unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                    unknown.put(name, context.readValue(parser, Object.class));
                }
            } catch (JacksonException e) {
                throw e.prependPath(record.javaClass, name);
            }
            recorder.add(name, mark);
        }
        Layout layout = layouts.get(recorder);
        read[count] = unknown == null ? layout.bare : new Extra(layout, Collections.unmodifiableMap(unknown));
        return record.create(read);
    }
}
