package com.statsig.console.targeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/**
 * What a condition compares with: one value or several, texts or numbers. What came from the server as a single value
 * goes back as one, because operators such as {@code gt} take no list.
 */
public sealed interface TargetValue {
    /** One text. */
    record Text(String value) implements TargetValue {
        @Override
        public Object json() {
            return value;
        }
    }

    /** One number. */
    record Numeric(Number value) implements TargetValue {
        @Override
        public Object json() {
            return value;
        }
    }

    /** Several texts, in order; possibly none. */
    record Texts(List<String> values) implements TargetValue {
        public Texts {
            values = List.copyOf(values);
        }

        @Override
        public Object json() {
            return values;
        }
    }

    /** Several numbers, in order. */
    record Numbers(List<Number> values) implements TargetValue {
        public Numbers {
            values = List.copyOf(values);
        }

        @Override
        public Object json() {
            return values;
        }
    }

    /** Anything else a server may send, as plain Java. */
    record Unknown(@JsonValue Object json) implements TargetValue {}

    /** The value as plain Java, as it stands on the wire. */
    @JsonValue
    Object json();

    /** Several texts. */
    static TargetValue of(String... values) {
        return new Texts(List.of(values));
    }

    /** One text, sent without a list around it. */
    static TargetValue ofSingle(String value) {
        return new Text(value);
    }

    /** One number, sent without a list around it. */
    static TargetValue ofSingle(Number value) {
        return new Numeric(value);
    }

    /** Several numbers. */
    static TargetValue of(Number... values) {
        return new Numbers(Arrays.asList(values));
    }

    /** The value that stands on the wire as this plain Java value. */
    @JsonCreator
    @SuppressWarnings("unchecked")
    static TargetValue ofJson(Object json) {
        if (json instanceof String text) {
            return new Text(text);
        }
        if (json instanceof Number number) {
            return new Numeric(number);
        }
        if (json instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return new Texts((List<String>) list);
        }
        if (json instanceof List<?> list && list.stream().allMatch(Number.class::isInstance)) {
            return new Numbers((List<Number>) list);
        }
        return new Unknown(json);
    }
}
