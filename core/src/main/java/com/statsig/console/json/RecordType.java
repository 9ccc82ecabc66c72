package com.statsig.console.json;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the codec knows of one {@link Model} record: its properties in order, and how to take it apart and make it. */
final class RecordType {
    /**
     * One modelled property.
     *
     * @param clearedBy what clears it, if it is clearable, as JSON text
     * @param commaSeparated how a query has it, if that is not one parameter for each value
     * @param seconds whether it is a time in seconds
     */
    record Property(
            String name,
            List<String> aliases,
            Type type,
            boolean optional,
            boolean clearable,
            String clearedBy,
            @Nullable CommaSeparated commaSeparated,
            boolean seconds,
            MethodHandle getter) {
        @Nullable
        Object get(Object model) {
            try {
                return getter.invokeExact(model);
            } catch (Throwable e) {
                throw new IllegalStateException("Cannot read " + name + " of " + model.getClass(), e);
            }
        }
    }

    private static final ClassValue<RecordType> TYPES = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return new RecordType(type);
        }
    };

    final Class<?> javaClass;
    final Property[] properties;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final MethodHandle constructor;

    private RecordType(Class<?> javaClass) {
        this.javaClass = javaClass;
        RecordComponent[] components = javaClass.getRecordComponents();
        if (components[components.length - 1].getType() != Extra.class) {
            throw new IllegalArgumentException(javaClass + " is a Model: its last component must be an Extra");
        }
        boolean snakeCase = javaClass.isAnnotationPresent(SnakeCase.class);
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            List<Property> found = new ArrayList<>();
            for (RecordComponent component : Arrays.copyOf(components, components.length - 1)) {
                found.add(property(component, snakeCase, lookup));
            }
            properties = found.toArray(Property[]::new);
            Constructor<?> canonical = javaClass.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor = lookup.unreflectConstructor(canonical)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(javaClass + " must be a public record", e);
        }
        for (int i = 0; i < properties.length; i++) {
            indexes.put(properties[i].name, i);
            for (String alias : properties[i].aliases) {
                indexes.put(alias, i);
            }
        }
    }

    private static Property property(RecordComponent component, boolean snakeCase, MethodHandles.Lookup lookup)
            throws IllegalAccessException {
        Method accessor = component.getAccessor();
        JsonProperty named = accessor.getAnnotation(JsonProperty.class);
        JsonAlias aliased = accessor.getAnnotation(JsonAlias.class);
        Clearable clearable = accessor.getAnnotation(Clearable.class);
        boolean optional = component.getType() == Optional.class;
        String name = named != null
                ? named.value()
                : snakeCase
                        ? component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)
                        : component.getName();
        return new Property(
                name,
                aliased == null ? List.of() : List.of(aliased.value()),
                component.getGenericType(),
                optional,
                optional || clearable != null,
                clearable == null ? "null" : clearable.by(),
                accessor.getAnnotation(CommaSeparated.class),
                accessor.isAnnotationPresent(EpochSeconds.class),
                lookup.unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class)));
    }

    static RecordType of(Class<?> javaClass) {
        return TYPES.get(javaClass);
    }

    /** The index of the property with that name or alias, or -1. */
    int index(String name) {
        return indexes.getOrDefault(name, -1);
    }

    /** Makes the record: one value a property, and the {@link Extra} last. */
    Object create(@Nullable Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot create " + javaClass, e);
        }
    }
}
