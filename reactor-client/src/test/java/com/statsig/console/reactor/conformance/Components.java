package com.statsig.console.reactor.conformance;

import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records by reflection. */
final class Components {
    private Components() {}

    static @Nullable Object get(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** The value as a caller would build it: without the memory of how it looked as JSON. */
    static @Nullable Object built(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Components::built).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Components::built);
        }
        if (!(value instanceof Model)) {
            return value;
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getType() == Extra.class ? Extra.NONE : built(get(components[i], value));
        }
        try {
            return value.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(value.getClass().toString(), e);
        }
    }
}
