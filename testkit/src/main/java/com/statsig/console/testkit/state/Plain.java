package com.statsig.console.testkit.state;

import com.statsig.console.json.JsonCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON as plain Java: maps in the order of the wire, lists, strings, numbers, booleans and null. */
public final class Plain {
    private Plain() {}

    /** A deep copy of a model, a map or the like that nobody can change. */
    public static Map<String, @Nullable Object> copyOf(Object value) {
        return object(frozen(JsonCodec.lenient().toPlain(value)));
    }

    public static Map<String, @Nullable Object> frozen(Map<String, ? extends @Nullable Object> object) {
        return object(frozen((Object) object));
    }

    private static @Nullable Object frozen(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put((String) key, frozen(element)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(frozen(element)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> object(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }

    /** The objects of an array; empty when the value is no array. */
    public static List<Map<String, @Nullable Object>> objects(@Nullable Object value) {
        return list(value).stream()
                .filter(Map.class::isInstance)
                .map(Plain::object)
                .toList();
    }

    /** The texts of an array; empty when the value is no array. */
    public static List<String> texts(@Nullable Object value) {
        return list(value).stream()
                .flatMap(element -> element instanceof String text ? Stream.of(text) : Stream.empty())
                .toList();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** A text that is there and not blank, else null. */
    public static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    /** The JSON type of a value, as the service names it in its messages. */
    public static String typeOf(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map) {
            return "object";
        }
        if (value instanceof List) {
            return "array";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        return value instanceof Number ? "number" : "string";
    }

    /** An object from names and values in turn. */
    public static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) Objects.requireNonNull(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }
}
