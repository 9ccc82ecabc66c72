package com.statsig.console.reactor.conformance;

import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what a value read from JSON holds untyped although the description says what it is. */
final class Unmodelled {
    private final Set<String> found = new TreeSet<>();

    private Unmodelled() {}

    static Set<String> in(@Nullable Object value) {
        Unmodelled walk = new Unmodelled();
        walk.walk("", value);
        return walk.found;
    }

    private void walk(String pointer, @Nullable Object value) {
        if (value instanceof Model model) {
            model.unknownProperties().keySet().forEach(name -> found.add(pointer + "/" + name));
            components(pointer, value);
        } else if (value instanceof Open<?> constant) {
            // A text named like its property is not from an enumeration of the description.
            boolean free = pointer.toLowerCase(Locale.ROOT)
                    .endsWith("/" + constant.value().replace("_", "").toLowerCase(Locale.ROOT));
            if (!free && constant.known() == null) {
                found.add(pointer + " \"" + constant.value() + "\"");
            }
        } else if (value instanceof Record union) {
            if (union.getClass().getSimpleName().equals("Unknown")) {
                found.add(pointer);
            }
            components(pointer, value);
        } else if (value instanceof Optional<?> optional) {
            walk(pointer, optional.orElse(null));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> walk(pointer + "/*", element));
        } else if (value instanceof Map<?, ?> map && !map.containsKey(SampleJson.FREE_FORM)) {
            map.forEach((key, element) -> {
                if (!key.equals("key")) {
                    found.add(pointer + "/" + key);
                }
                walk(pointer + "/" + key, element);
            });
        }
    }

    private void components(String pointer, Object holder) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            if (component.getType() != Extra.class) {
                walk(pointer + "/" + component.getName(), Components.get(component, holder));
            }
        }
    }
}
