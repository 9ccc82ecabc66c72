package com.statsig.console.testkit;

import com.statsig.console.testkit.state.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes JSON that fits a schema of the document. Of several alternatives it takes the first. */
final class Samples {
    private final ApiDocument document;
    private final boolean full;

    /** @param full whether objects have all their properties, or only the required ones */
    Samples(ApiDocument document, boolean full) {
        this.document = document;
        this.full = full;
    }

    @Nullable
    Object of(String name, Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> flat = document.flat(schema);
        List<Map<String, @Nullable Object>> alternatives = Plain.objects(flat.get("oneOf"));
        if (!alternatives.isEmpty()) {
            Map<String, @Nullable Object> one = document.flat(alternatives.get(0));
            if (flat.containsKey("properties")) {
                Map<String, @Nullable Object> both = Plain.object(Objects.requireNonNull(of(name, without(flat))));
                both.putAll(Plain.object(of(name, one)));
                return both;
            }
            return of(name, one);
        }
        if (flat.get("enum") instanceof List<?> values) {
            return values.get(0);
        }
        String type = String.valueOf(flat.getOrDefault("type", flat.containsKey("properties") ? "object" : ""));
        return switch (type) {
            case "string" -> text(name, flat);
            case "boolean" -> true;
            case "integer", "number" -> number(flat);
            case "array" -> array(name, flat);
            case "object" -> object(flat);
            default -> Plain.of("anything", 1);
        };
    }

    private static Map<String, @Nullable Object> without(Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(schema);
        rest.remove("oneOf");
        return rest;
    }

    private List<@Nullable Object> array(String name, Map<String, @Nullable Object> schema) {
        List<@Nullable Object> array = new ArrayList<>();
        int size = ((Number) Objects.requireNonNullElse(schema.get("minItems"), full ? 1 : 0)).intValue();
        for (int i = 0; i < size; i++) {
            array.add(of(name, ApiDocument.object(schema, "items")));
        }
        return array;
    }

    private Map<String, @Nullable Object> object(Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        List<String> required = Plain.texts(schema.get("required"));
        ApiDocument.object(schema, "properties").forEach((name, property) -> {
            Map<String, @Nullable Object> flat = document.flat(Plain.object(property));
            if ((full || required.contains(name)) && !Boolean.TRUE.equals(flat.get("readOnly"))) {
                object.put(name, of(name, flat));
            }
        });
        if (full
                && object.isEmpty()
                && schema.get("additionalProperties") instanceof Map<?, ?> values
                && !values.isEmpty()) {
            object.put("key", of("key", Plain.object(values)));
        }
        return object;
    }

    private static String text(String name, Map<String, @Nullable Object> schema) {
        String text = switch (String.valueOf(schema.get("format"))) {
            case "date-time" -> "2024-01-10T10:20:30.000Z";
            case "date" -> "2024-01-10";
            case "email" -> name + "@shop.test";
            case "uri" -> "https://shop.test/" + name;
            default -> name;
        };
        int shortest = ((Number) schema.getOrDefault("minLength", 0)).intValue();
        int longest = ((Number) schema.getOrDefault("maxLength", Integer.MAX_VALUE)).intValue();
        String fitting = text + "x".repeat(Math.max(0, shortest - text.length()));
        return fitting.substring(0, Math.min(fitting.length(), longest));
    }

    private static Number number(Map<String, @Nullable Object> schema) {
        double least = ((Number) Objects.requireNonNullElse(schema.get("minimum"), 1)).doubleValue();
        double most = ((Number) Objects.requireNonNullElse(schema.get("maximum"), 1e9)).doubleValue();
        double number = Boolean.TRUE.equals(schema.get("exclusiveMinimum"))
                ? Math.min(least + 1, (least + most) / 2)
                : Math.min(least, most);
        return number == Math.rint(number) ? (Number) (long) number : (Number) number;
    }
}
