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
        if (object.get(name) instanceof String text) {
            return text;
        }
        throw mustBe(name, "a string");
    }

    int integer(String name) {
        try {
            return number(name).intValueExact();
        } catch (ArithmeticException e) {
            throw mustBe(name, "a whole number");
        }
    }

    BigDecimal number(String name) {
        if (object.get(name) instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw mustBe(name, "a number");
    }

    Duration seconds(String name) {
        BigDecimal seconds = number(name);
        if (seconds.signum() < 0 || seconds.compareTo(MOST_SECONDS) > 0) {
            throw mustBe(name, "seconds from 0 to " + MOST_SECONDS);
        }
        return Duration.ofNanos(
                        seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue())
                .plusSeconds(seconds.longValue());
    }

    boolean trueOrFalse(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (object.get(name) instanceof Boolean value) {
            return value;
        }
        throw mustBe(name, "a boolean");
    }

    List<@Nullable Object> list(String name) {
        if (object.get(name) instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        throw mustBe(name, "an array");
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object element : list(name)) {
            if (!(element instanceof String text)) {
                throw mustBe(name, "an array of strings");
            }
            texts.add(text);
        }
        return texts;
    }

    /** Strings by name, such as headers; numbers are taken as text. */
    Map<String, String> textsByName(String name) {
        if (!(object.get(name) instanceof Map<?, ?> values)) {
            throw mustBe(name, "an object of strings");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (!(value instanceof String) && !(value instanceof Number)) {
                throw mustBe(name, "an object of strings");
            }
            texts.put(String.valueOf(key), value.toString());
        });
        return texts;
    }

    static IllegalArgumentException mustBe(String name, String expected) {
        return new IllegalArgumentException("\"" + name + "\" must be " + expected);
    }
}
