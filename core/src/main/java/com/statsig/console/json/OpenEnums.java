package com.statsig.console.json;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The constants of {@link OpenEnum} types. */
public final class OpenEnums {
    private static final ClassValue<Map<String, Constant>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Constant> computeValue(Class<?> type) {
            return Arrays.stream(type.getFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                    .collect(LinkedHashMap::new, (map, field) -> put(map, field), Map::putAll);
        }
    };

    private record Constant(String name, OpenEnum value) {}

    private OpenEnums() {}

    /** The constants of a type by their value on the wire, in the order of their declaration. */
    public static <E extends OpenEnum> Map<String, E> constants(Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        CONSTANTS.get(type).forEach((wire, constant) -> constants.put(wire, type.cast(constant.value)));
        return constants;
    }

    /**
     * The constant of {@code known} that has the name of this value's constant, or {@code UNKNOWN}.
     *
     * @param known an enum with the names of the type's constants, and {@code UNKNOWN}
     */
    public static <K extends Enum<K>> K known(OpenEnum value, Class<K> known) {
        Constant constant = CONSTANTS.get(value.getClass()).get(value.value());
        return Enum.valueOf(known, constant == null ? "UNKNOWN" : constant.name);
    }

    private static void put(Map<String, Constant> map, Field field) {
        try {
            OpenEnum value = (OpenEnum) field.get(null);
            map.put(value.value(), new Constant(field.getName(), value));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " must be public", e);
        }
    }
}
