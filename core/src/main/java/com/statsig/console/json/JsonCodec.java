package com.statsig.console.json;

import com.statsig.console.Internal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON to values and back. Lenient in, exact out: whatever the server sends is read, and written again with the same
 * keys in the same order and the same values. Thread-safe.
 *
 * <p>Numbers keep their value to the last digit, and where there is no component for them their spelling too. A number in
 * a component is one of its Java type, and is written as that type writes it ({@code 10.00} as {@code 10}, {@code 2e23}
 * as {@code 2.0E23}, {@code -0} as {@code -0.0}); one that the type does not hold exactly is a {@link Misfit}, like any
 * other value of the wrong type. Of properties of one name the last one counts, and is written once.
 *
 * <p>Reading costs what the text costs, whatever numbers it holds. More than 500 levels, or a name of more than 50,000
 * characters, is an {@link UnreadableJsonException}.
 *
 * <p>Streams that are read must support {@link InputStream#mark}; they are not closed.
 */
public final class JsonCodec {
    private static final JsonCodec LENIENT = new JsonCodec(false);
    private static final JsonCodec STRICT = new JsonCodec(true);

    private final JsonMapper mapper;
    private final ObjectWriter writer;
    private final ObjectWriter writerWithoutSecrets;
    private final boolean strict;

    private JsonCodec(boolean strict) {
        this.strict = strict;
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNumberLength(Integer.MAX_VALUE)
                                .maxStringLength(Integer.MAX_VALUE)
                                .build())
                        .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                        .build())
                .addModule(new ConsoleModule())
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                .build();
        this.writer = mapper.writer();
        this.writerWithoutSecrets = writer.withAttribute(RecordSerializer.LEAVE_SECRETS_OUT, true);
    }

    /** The codec of the client: unknown properties are kept, and properties of the wrong type are read as null. */
    public static JsonCodec lenient() {
        return LENIENT;
    }

    /** For tests: an unknown property or one of the wrong type is an error. */
    public static JsonCodec strict() {
        return STRICT;
    }

    /**
     * JSON in UTF-8.
     *
     * @throws IllegalArgumentException when the value has no JSON: a number that is not finite, a value within itself,
     *     more than 500 levels
     */
    public byte[] write(@Nullable Object value) {
        return write(writer, value);
    }

    /** As {@link #write}, without the properties that are secrets. */
    byte[] writeWithoutSecrets(Model model) {
        return write(writerWithoutSecrets, model);
    }

    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> toMapWithoutSecrets(Model model) {
        byte[] json = writeWithoutSecrets(model);
        return (Map<String, @Nullable Object>) Objects.requireNonNull(readPlain(new ByteArrayInputStream(json)));
    }

    private static byte[] write(ObjectWriter writer, @Nullable Object value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("At \"" + pointer(e) + "\": " + e.getOriginalMessage(), e);
        }
    }

    /** The value as plain Java: {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean}, null. */
    public @Nullable Object toPlain(@Nullable Object value) {
        return readPlain(new ByteArrayInputStream(write(value)));
    }

    /** A value from plain Java, the way back from {@link #toPlain}. What does not fit is read as null. */
    public <T> T fromPlain(Object plain, Class<T> type) {
        return Objects.requireNonNull(read(new ByteArrayInputStream(write(plain)), type, misfit -> {}));
    }

    /**
     * JSON text as plain Java.
     *
     * @throws UnreadableJsonException when it is not JSON
     */
    public @Nullable Object readPlain(InputStream json) {
        return read(json, Object.class, misfit -> {});
    }

    /** Reads a body that is exactly a value of the type. */
    public <T> @Nullable T read(InputStream json, Class<T> type, Consumer<Misfit> misfits) {
        return reading(json, misfits, body -> body.read(type));
    }

    /**
     * The properties in which two states of a resource differ: the new value, or null for one that is gone. In an
     * object within it, too, what is gone is null; a list is whole, and what is gone from it is not there.
     *
     * @return plain Java by the name on the wire, empty when nothing differs
     */
    public Map<String, @Nullable Object> changes(Model before, Model after) {
        Map<String, @Nullable Object> changes = withCleared(before, after);
        properties(before).forEach(changes::remove);
        return changes;
    }

    /** The properties of the later state, with null for those that only the earlier one has. */
    private Map<String, @Nullable Object> withCleared(Model before, Model after) {
        Map<String, @Nullable Object> now = properties(after);
        properties(before).keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> now.put(name, null));
        for (RecordType.Property property : RecordType.of(after.getClass()).properties) {
            if (property.get(before) instanceof Model earlier
                    && property.get(after) instanceof Model later
                    && earlier.getClass() == later.getClass()) {
                now.computeIfPresent(property.name(), (name, value) -> withCleared(earlier, later));
            }
        }
        return now;
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> properties(Model model) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(toPlain(model));
    }

    /** The names on the wire of the properties a model has components for. */
    public static List<String> propertyNames(Class<? extends Model> type) {
        return Collections.unmodifiableList(names(type, false));
    }

    /** Those of {@link #propertyNames} that a request can clear. */
    public static List<String> clearableNames(Class<? extends Model> type) {
        return Collections.unmodifiableList(names(type, true));
    }

    /** Whether the JSON of a model has the property, be it null; without writing it. */
    public static boolean hasProperty(Model model, String name) {
        RecordType type = RecordType.of(model.getClass());
        int index = type.index(name);
        if (index >= 0 && type.properties[index].get(model) != null) {
            return true;
        }
        if (model.unknownProperties().containsKey(name)) {
            return true;
        }
        Layout layout = model.extra().layout();
        for (int i = 0; i < layout.keys.length; i++) {
            if (layout.keys[i].equals(name)) {
                return layout.marks[i] == Layout.NULL || (index >= 0 && type.properties[index].clearable());
            }
        }
        return false;
    }

    /** Changes to a resource as the request takes them: null becomes what clears that property. */
    public Map<String, @Nullable Object> clearing(
            Map<String, @Nullable Object> changes, Class<? extends Model> request) {
        Map<String, @Nullable Object> clearing = new LinkedHashMap<>(changes);
        for (RecordType.Property property : RecordType.of(request).properties) {
            String name = property.name();
            if (property.clearable() && clearing.containsKey(name) && clearing.get(name) == null) {
                clearing.put(name, mapper.readValue(property.clearedBy(), Object.class));
            }
        }
        return clearing;
    }

    /**
     * The query parameters of a query record: one entry a component that is set, a list as several values, or as one
     * where it is {@link CommaSeparated}.
     *
     * @throws IllegalArgumentException when the values cannot be told apart, or are too many
     */
    public Map<String, List<String>> toQuery(Model query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(toPlain(query))).forEach((name, value) -> {
            List<?> values = value instanceof List<?> list ? list : Collections.singletonList(value);
            parameters.put((String) name, values.stream().map(String::valueOf).toList());
        });
        for (RecordType.Property property : RecordType.of(query.getClass()).properties) {
            CommaSeparated rule = property.commaSeparated();
            if (rule != null) {
                parameters.computeIfPresent(property.name(), (name, values) -> List.of(joined(name, values, rule)));
            }
        }
        return parameters;
    }

    private static String joined(String name, List<String> values, CommaSeparated rule) {
        if (values.isEmpty() || values.stream().anyMatch(value -> value.isBlank() || value.contains(","))) {
            throw new IllegalArgumentException(name + " needs values, none of them blank or with a comma");
        }
        if (values.size() > rule.most()) {
            throw new IllegalArgumentException(
                    name + " has " + values.size() + " values; " + rule.most() + " fit in a call");
        }
        return String.join(",", values);
    }

    private static List<String> names(Class<? extends Model> type, boolean clearable) {
        List<String> names = new ArrayList<>();
        for (RecordType.Property property : RecordType.of(type).properties) {
            if (property.clearable() || !clearable) {
                names.add(property.name());
            }
        }
        return names;
    }

    /**
     * Reads strictly and fast; only when something did not fit, reads again and goes on behind what does not. Misfits are
     * reported of what has been read, not of what is refused.
     *
     * @param reading may read the body several times; what it read last counts
     */
    @Internal
    public <T> @Nullable T reading(
            InputStream json, Consumer<Misfit> misfits, Function<JsonBody, @Nullable T> reading) {
        json.mark(Integer.MAX_VALUE);
        List<Misfit> found = new ArrayList<>();
        T value;
        try {
            try {
                value = reading.apply(new JsonBody(mapper, mapper.reader(), json, found, false));
            } catch (DatabindException misfit) {
                if (strict) {
                    throw misfit;
                }
                ObjectReader lenient = mapper.reader().withAttribute(Misfits.class, new Misfits(found::add));
                value = reading.apply(new JsonBody(mapper, lenient, json, found, true));
            }
        } catch (JacksonException e) {
            throw new UnreadableJsonException(e.getOriginalMessage(), pointer(e), e);
        }
        found.forEach(misfits);
        return value;
    }

    private static String pointer(JacksonException e) {
        StringBuilder pointer = new StringBuilder();
        e.getPath().forEach(step -> {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? Integer.toString(step.getIndex())
                                    : name.replace("~", "~0").replace("/", "~1"));
        });
        return pointer.toString();
    }
}
