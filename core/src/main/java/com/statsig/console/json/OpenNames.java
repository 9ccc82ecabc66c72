package com.statsig.console.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the constants of one {@link Open} enum are written on the wire. */
final class OpenNames<E extends Enum<E> & Open<E>> {
    private static final ClassValue<OpenNames<?>> NAMES = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        protected OpenNames<?> computeValue(Class<?> type) {
            return new OpenNames(type);
        }
    };

    private final Class<E> type;
    private final Map<E, String> texts;
    private final Map<String, Open<E>> known = new HashMap<>();

    private OpenNames(Class<E> type) {
        this.type = type;
        texts = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            Field field = field(constant);
            String text = text(constant, field.getAnnotation(JsonProperty.class));
            texts.put(constant, text);
            known.put(text, constant);
            JsonAlias others = field.getAnnotation(JsonAlias.class);
            if (others != null) {
                for (String other : others.value()) {
                    known.put(other, new OpenText<>(type, other, constant));
                }
            }
        }
    }

    private Field field(E constant) {
        try {
            return type.getField(constant.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(type + " must be public", e);
        }
    }

    private String text(E constant, @Nullable JsonProperty named) {
        if (named != null) {
            return named.value();
        }
        return type.isAnnotationPresent(SnakeCase.class) ? constant.name().toLowerCase(Locale.ROOT) : constant.name();
    }

    @SuppressWarnings("unchecked")
    static <E extends Enum<E> & Open<E>> OpenNames<E> of(Class<E> type) {
        return (OpenNames<E>) NAMES.get(type);
    }

    Open<E> read(String text) {
        Open<E> value = known.get(text);
        return value == null ? new OpenText<>(type, text, null) : value;
    }

    String text(Open<E> constant) {
        return requireNonNull(texts.get(constant));
    }
}
