package com.statsig.console.testkit;

import com.statsig.console.testkit.state.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests with one mistake each: a wrong type, a required property that is missing, a number or a length out of
 * range, a value that is not in the enumeration. Where a schema has alternatives it makes none, because a mistake in one
 * may be right in another.
 */
final class Mistakes {
    private final ApiDocument document;
    private final List<@Nullable Object> found = new ArrayList<>();

    Mistakes(ApiDocument document) {
        this.document = document;
    }

    /** @param right a request that fits the schema */
    List<@Nullable Object> in(Map<String, @Nullable Object> schema, @Nullable Object right) {
        look(schema, right, wrong -> wrong);
        return found;
    }

    /** @param whole makes the whole request of another value in this place */
    private void look(
            Map<String, @Nullable Object> schema, @Nullable Object right, UnaryOperator<@Nullable Object> whole) {
        Map<String, @Nullable Object> flat = document.flat(schema);
        if (flat.containsKey("oneOf")) {
            return;
        }
        if (flat.get("enum") instanceof List<?>) {
            found.add(whole.apply("none of them"));
            return;
        }
        String type = String.valueOf(flat.getOrDefault("type", flat.containsKey("properties") ? "object" : ""));
        if (!type.isEmpty()) {
            found.add(whole.apply(type.equals("boolean") ? "true" : true));
        }
        if (flat.get("minimum") instanceof Number least) {
            found.add(whole.apply(least.doubleValue() - 1));
        }
        if (flat.get("maximum") instanceof Number most) {
            found.add(whole.apply(most.doubleValue() + 1));
        }
        if (flat.get("minLength") instanceof Number least && least.intValue() > 0) {
            found.add(whole.apply(""));
        }
        if (flat.get("maxLength") instanceof Number most) {
            found.add(whole.apply("x".repeat(most.intValue() + 1)));
        }
        if (right instanceof List<?> list && !list.isEmpty()) {
            if (flat.get("maxItems") instanceof Number most) {
                List<@Nullable Object> many = new ArrayList<>();
                for (int i = 0; i <= most.intValue(); i++) {
                    many.add(list.get(0));
                }
                found.add(whole.apply(many));
            }
            look(ApiDocument.object(flat, "items"), list.get(0), wrong -> {
                List<@Nullable Object> changed = new ArrayList<>(list);
                changed.set(0, wrong);
                return whole.apply(changed);
            });
        }
        if (right instanceof Map<?, ?>) {
            lookInto(flat, Plain.object(right), whole);
        }
    }

    private void lookInto(
            Map<String, @Nullable Object> schema,
            Map<String, @Nullable Object> right,
            UnaryOperator<@Nullable Object> whole) {
        ApiDocument.object(schema, "properties").forEach((name, property) -> {
            if (right.containsKey(name)) {
                look(Plain.object(property), right.get(name), wrong -> {
                    Map<String, @Nullable Object> changed = new LinkedHashMap<>(right);
                    changed.put(name, wrong);
                    return whole.apply(changed);
                });
                if (Plain.texts(schema.get("required")).contains(name)) {
                    Map<String, @Nullable Object> changed = new LinkedHashMap<>(right);
                    changed.remove(name);
                    found.add(whole.apply(changed));
                }
            }
        });
    }
}
