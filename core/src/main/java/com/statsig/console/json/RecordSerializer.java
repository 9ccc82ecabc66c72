package com.statsig.console.json;

import com.statsig.console.ApiKey;
import com.statsig.console.Secret;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes a {@link Model}: first as it looked when it was read, then what has been set since, then the rest. A null
 * component is absent, unless it came as null, or came and is {@link Clearable}; an empty {@code Optional} clears.
 */
final class RecordSerializer extends ValueSerializer<Object> {
    /** The attribute of a writer whose texts go to where secrets do not belong. */
    static final Object LEAVE_SECRETS_OUT = new Object();

    private final RecordType record;

    RecordSerializer(Class<?> javaClass) {
        this.record = RecordType.of(javaClass);
    }

    @Override
    public void serialize(Object model, JsonGenerator generator, SerializationContext context) {
        Extra extra = Extra.orNone(((Model) model).extra());
        Layout layout = extra.layout();
        Map<String, @Nullable Object> unknown = extra.properties();
        BitSet written = new BitSet(record.properties.length);
        Set<String> writtenUnknown = unknown.isEmpty() ? Set.of() : new HashSet<>();
        generator.writeStartObject(model);
        for (int i = 0; i < layout.keys.length; i++) {
            String key = layout.keys[i];
            int index = record.index(key);
            Object value = index < 0 ? null : record.properties[index].get(model);
            boolean other = layout.marks[i] == Layout.OTHER;
            if (value != null && !other) {
                if (!written.get(index)) {
                    written.set(index);
                    boolean single =
                            layout.marks[i] == Layout.SINGLE && value instanceof List<?> list && list.size() == 1;
                    write(key, record.properties[index], single ? ((List<?>) value).get(0) : value, generator, context);
                }
            } else if (unknown.containsKey(key)) {
                writtenUnknown.add(key);
                write(key, unknown.get(key), generator, context);
            } else if (other || layout.marks[i] == Layout.NULL) {
                write(key, null, generator, context);
            } else if (index >= 0 && record.properties[index].clearable()) {
                write(key, record.properties[index], Optional.empty(), generator, context);
            }
        }
        for (int index = 0; index < record.properties.length; index++) {
            Object value = record.properties[index].get(model);
            if (value != null && !written.get(index)) {
                write(record.properties[index].name(), record.properties[index], value, generator, context);
            }
        }
        unknown.forEach((key, value) -> {
            int index = record.index(key);
            boolean set = index >= 0 && record.properties[index].get(model) != null;
            if (!set && !writtenUnknown.contains(key)) {
                write(key, value, generator, context);
            }
        });
        generator.writeEndObject();
    }

    private void write(
            String key,
            RecordType.Property property,
            Object value,
            JsonGenerator generator,
            SerializationContext context) {
        if (value instanceof Optional<?> optional && optional.isEmpty()) {
            generator.writeName(key);
            generator.writeRawValue(property.clearedBy());
        } else if (property.seconds() && value instanceof Instant time) {
            generator.writeName(key);
            Numbers.writeSeconds(time, generator);
        } else {
            write(key, value instanceof Optional<?> optional ? optional.get() : value, generator, context);
        }
    }

    private void write(String key, @Nullable Object value, JsonGenerator generator, SerializationContext context) {
        boolean secret = value instanceof Secret || value instanceof ApiKey;
        if (secret && context.getAttribute(LEAVE_SECRETS_OUT) != null) {
            return;
        }
        generator.writeName(key);
        if (value == null) {
            generator.writeNull();
        } else {
            try {
                context.writeValue(generator, value);
            } catch (JacksonException e) {
                throw e.prependPath(record.javaClass, key);
            }
        }
    }
}
