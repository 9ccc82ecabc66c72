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
    enum Kind {
        TYPE,
        REQUIRED,
        RANGE,
        SIZE,
        ENUM
    }

    /** @param path of the property that is wrong in the request */
    record Mistake(Kind kind, String path, @Nullable Object request) {}

    private final ApiDocument document;
    private final List<Mistake> found = new ArrayList<>();

    Mistakes(ApiDocument document) {
        this.document = document;
    }

    /** @param right a request that fits the schema */
    List<Mistake> in(Map<String, @Nullable Object> schema, @Nullable Object right) {
        look("", schema, right, wrong -> wrong);
        return found;
    }

    /** @param whole makes the whole request of another value in this place */
    private void look(
            String path,
            Map<String, @Nullable Object> schema,
            @Nullable Object right,
            UnaryOperator<@Nullable Object> whole) {
        Map<String, @Nullable Object> flat = document.flat(schema);
        if (flat.containsKey("oneOf")) {
            return;
        }
        if (flat.get("enum") instanceof List<?>) {
            found.add(new Mistake(Kind.ENUM, path, whole.apply("none of them")));
            return;
        }
        String type = String.valueOf(flat.getOrDefault("type", flat.containsKey("properties") ? "object" : ""));
        if (!type.isEmpty()) {
            found.add(new Mistake(Kind.TYPE, path, whole.apply(type.equals("boolean") ? "true" : true)));
        }
        if (flat.get("minimum") instanceof Number least) {
            found.add(new Mistake(Kind.RANGE, path, whole.apply(least.doubleValue() - 1)));
        }
        if (flat.get("maximum") instanceof Number most) {
            found.add(new Mistake(Kind.RANGE, path, whole.apply(most.doubleValue() + 1)));
        }
        if (flat.get("minLength") instanceof Number least && least.intValue() > 0) {
            found.add(new Mistake(Kind.SIZE, path, whole.apply("")));
        }
        if (flat.get("maxLength") instanceof Number most) {
            found.add(new Mistake(Kind.SIZE, path, whole.apply("x".repeat(most.intValue() + 1))));
        }
        if (right instanceof List<?> list && !list.isEmpty()) {
            if (flat.get("maxItems") instanceof Number most) {
                List<@Nullable Object> many = new ArrayList<>();
                for (int i = 0; i <= most.intValue(); i++) {
                    many.add(list.get(0));
                }
                found.add(new Mistake(Kind.SIZE, path, whole.apply(many)));
            }
            look(child(path, "0"), ApiDocument.object(flat, "items"), list.get(0), wrong -> {
                List<@Nullable Object> changed = new ArrayList<>(list);
                changed.set(0, wrong);
                return whole.apply(changed);
            });
        }
        if (right instanceof Map<?, ?>) {
            lookInto(path, flat, Plain.object(right), whole);
        }
    }

    private void lookInto(
            String path,
            Map<String, @Nullable Object> schema,
            Map<String, @Nullable Object> right,
            UnaryOperator<@Nullable Object> whole) {
        ApiDocument.object(schema, "properties").forEach((name, property) -> {
            if (right.containsKey(name)) {
                look(child(path, name), Plain.object(property), right.get(name), wrong -> {
                    Map<String, @Nullable Object> changed = new LinkedHashMap<>(right);
                    changed.put(name, wrong);
                    return whole.apply(changed);
                });
                if (Plain.texts(schema.get("required")).contains(name)) {
                    Map<String, @Nullable Object> changed = new LinkedHashMap<>(right);
                    changed.remove(name);
                    found.add(new Mistake(Kind.REQUIRED, child(path, name), whole.apply(changed)));
                }
            }
        });
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
