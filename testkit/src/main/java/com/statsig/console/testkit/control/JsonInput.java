package com.statsig.console.testkit.control;

import com.statsig.console.testkit.state.Plain;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of a request, whose properties are read by name. What does not fit is an {@link IllegalArgumentException}. */
final class JsonInput {
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(1_000_000_000_000L);

    private final Map<String, @Nullable Object> object;

    /** @param known the names of all properties that there may be */
    JsonInput(@Nullable Object json, Set<String> known) {
        if (!(json instanceof Map)) {
            throw new IllegalArgumentException("Expected a JSON object, received " + Plain.typeOf(json));
        }
        object = Plain.object(json);
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "Unknown property \"" + name + "\": use " + String.join(", ", known));
            }
        }
    }

    /** A property with the value null counts as absent. */
    boolean has(String name) {
        return object.get(name) != null;
    }

    @Nullable
    Object any(String name) {
        return object.get(name);
    }

    String text(String name) {
        return object.get(name) instanceof String text ? text : this.<String>refuse(name, "a string");
    }

    int integer(String name) {
        BigDecimal number = number(name);
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            return this.<Integer>refuse(name, "a whole number");
        }
    }

    BigDecimal number(String name) {
        return object.get(name) instanceof Number number
                ? new BigDecimal(number.toString())
                : this.<BigDecimal>refuse(name, "a number");
    }

    Duration seconds(String name) {
        BigDecimal seconds = number(name);
        if (seconds.signum() < 0 || seconds.compareTo(MOST_SECONDS) > 0) {
            return this.<Duration>refuse(name, "seconds from 0 to " + MOST_SECONDS);
        }
        return Duration.ofNanos(
                        seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue())
                .plusSeconds(seconds.longValue());
    }

    boolean trueOrFalse(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        return object.get(name) instanceof Boolean value ? value : this.<Boolean>refuse(name, "a boolean");
    }

    List<@Nullable Object> list(String name) {
        return object.get(name) instanceof List<?> list ? new ArrayList<>(list) : refuse(name, "an array");
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object element : list(name)) {
            texts.add(element instanceof String text ? text : this.<String>refuse(name, "an array of strings"));
        }
        return texts;
    }

    /** Strings by name, such as headers; numbers are taken as text. */
    Map<String, String> textsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!(object.get(name) instanceof Map<?, ?> values)) {
            return refuse(name, "an object");
        }
        values.forEach((key, value) -> texts.put(
                String.valueOf(key),
                value instanceof String || value instanceof Number
                        ? value.toString()
                        : this.<String>refuse(name, "an object of strings")));
        return texts;
    }

    <T> T refuse(String name, String expected) {
        throw new IllegalArgumentException("\"" + name + "\" must be " + expected);
    }
}
