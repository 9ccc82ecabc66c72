package com.statsig.console.reactor.conformance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes JSON that fits a schema. One run takes one of the alternatives wherever there are several, the values of an
 * enumeration among them; {@link #runs} says how many runs take all.
 */
final class SampleJson {
    /** Which properties of an object are there. */
    enum Fill {
        /** All, with a value. */
        ALL,
        /** The required ones. */
        REQUIRED,
        /**
         * All; null where the schema allows it, but not in the elements of lists: those are sent whole, and what they
         * leave out is cleared.
         */
        NULLABLE_NULL,
        /** All; null where the schema allows it, or allows the property to be absent. */
        OPTIONAL_NULL
    }

    /** The key that marks what the schema leaves open. */
    static final String FREE_FORM = "freeForm";

    private static final int DEEPEST = 40;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Spec spec;
    private final Fill fill;
    private final int run;
    private long count;

    SampleJson(Spec spec, Fill fill, int run) {
        this.spec = spec;
        this.fill = fill;
        this.run = run;
    }

    JsonNode of(JsonNode schema) {
        // Written and read, so that its numbers are of the classes that a reader makes.
        return Spec.JSON.readTree(value("text", spec.flat(schema), run, false).toString());
    }

    /** The query parameters by name; none when the operation has none. */
    ObjectNode query(SpecOperation operation) {
        return operation.query().path("properties").isEmpty() ? NODES.objectNode() : (ObjectNode) of(operation.query());
    }

    /** The body of a request, null when the operation has none. */
    @Nullable
    JsonNode body(SpecOperation operation) {
        return operation.request() == null ? null : of(operation.request());
    }

    /** How many runs it takes until each alternative was there once; each value of an enumeration with {@link Fill#ALL}. */
    static int runs(Spec spec, Fill fill, JsonNode schema) {
        return runs(spec, fill, spec.flat(schema), 0);
    }

    private static int runs(Spec spec, Fill fill, ObjectNode schema, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("Too deep, or a circle: " + schema);
        }
        int runs = fill == Fill.ALL ? Math.max(1, schema.path("enum").size()) : 1;
        JsonNode alternatives = schema.path("oneOf");
        for (JsonNode alternative : alternatives) {
            runs = Math.max(runs, alternatives.size() * runs(spec, fill, spec.flat(alternative), depth + 1));
        }
        for (JsonNode property : schema.path("properties")) {
            runs = Math.max(runs, runs(spec, fill, spec.flat(property), depth + 1));
        }
        for (String keyword : List.of("items", "additionalProperties")) {
            if (schema.path(keyword).isObject()) {
                runs = Math.max(runs, runs(spec, fill, spec.flat(schema.get(keyword)), depth + 1));
            }
        }
        return runs;
    }

    private JsonNode value(String name, ObjectNode schema, int run, boolean inList) {
        if (schema.has("oneOf")) {
            JsonNode alternatives = schema.get("oneOf");
            ObjectNode chosen = Spec.both(schema, spec.flat(alternatives.get(run % alternatives.size())));
            chosen.remove("oneOf");
            return value(name, chosen, run / alternatives.size(), inList);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(run % schema.get("enum").size());
        }
        return switch (schema.path("type").stringValue(schema.has("properties") ? "object" : "")) {
            case "string" -> NODES.stringNode(text(name, schema));
            // Where the cursor is null there is no more.
            case "boolean" -> NODES.booleanNode(!name.equals("has_more") || fill == Fill.ALL || fill == Fill.REQUIRED);
            case "integer", "number" -> NODES.numberNode(number(schema));
            case "array" -> array(name, schema, run);
            case "object" -> object(schema, run, inList);
            default -> freeForm();
        };
    }

    private JsonNode array(String name, ObjectNode schema, int run) {
        ArrayNode array = NODES.arrayNode();
        int size = Math.max(1, schema.path("minItems").intValue(1));
        for (int i = 0; i < size; i++) {
            array.add(value(name, spec.flat(schema.get("items")), run, true));
        }
        return array;
    }

    private JsonNode object(ObjectNode schema, int run, boolean inList) {
        if (schema.path("properties").isEmpty()) {
            JsonNode values = schema.path("additionalProperties");
            return values.isObject() && !values.isEmpty()
                    ? NODES.objectNode().set("key", value("text", spec.flat(values), run, inList))
                    : freeForm();
        }
        ObjectNode object = NODES.objectNode();
        Set<String> required = Set.copyOf(SpecOperation.required(schema));
        schema.get("properties").forEachEntry((name, property) -> {
            ObjectNode flat = spec.flat(property);
            boolean nullable = flat.path("nullable").booleanValue(false)
                    || flat.path("oneOf")
                            .valueStream()
                            .anyMatch(one -> one.path("nullable").booleanValue(false));
            boolean optional = !required.contains(name);
            if (fill == Fill.REQUIRED && optional) {
                return;
            }
            boolean isNull = fill == Fill.NULLABLE_NULL && nullable && !inList
                    || fill == Fill.OPTIONAL_NULL && (nullable || optional);
            object.set(name, isNull ? NODES.nullNode() : value(name, flat, run, inList));
        });
        return object;
    }

    /** Named like its property, so that a value in the wrong place is noticed. */
    private static String text(String name, ObjectNode schema) {
        if (name.equals("nextPage")) {
            // Behind every page that a sample asks for.
            return "https://example.com/nextPage?page=" + Integer.MAX_VALUE;
        }
        String text = switch (schema.path("format").stringValue("")) {
            case "date-time" -> "2026-01-31T10:20:30.000Z";
            case "date" -> "2026-01-31";
            case "email" -> name + "@example.com";
            case "uri" -> "https://example.com/" + name;
            default -> name;
        };
        int shortest = schema.path("minLength").intValue(0);
        int longest = schema.path("maxLength").intValue(Integer.MAX_VALUE);
        String fitting = text + "x".repeat(Math.max(0, shortest - text.length()));
        return fitting.substring(0, Math.min(fitting.length(), longest));
    }

    /** A whole number, another one each time; a fraction only where the schema says or implies that it may be one. */
    private BigDecimal number(ObjectNode schema) {
        BigDecimal least = schema.path("minimum").decimalValue(BigDecimal.ZERO);
        BigDecimal most = schema.path("maximum").decimalValue(BigDecimal.valueOf(Integer.MAX_VALUE));
        boolean fraction = schema.has("multipleOf")
                || schema.path("type").stringValue().equals("number")
                        && most.subtract(least).compareTo(BigDecimal.ONE) <= 0;
        return fraction
                ? least.add(new BigDecimal("0.25"))
                : least.add(BigDecimal.valueOf(++count)).min(most);
    }

    private static JsonNode freeForm() {
        ObjectNode open = NODES.objectNode();
        open.putArray(FREE_FORM)
                .add(1)
                .add("a")
                .addNull()
                .add(new BigDecimal("2.50"))
                .addObject()
                .put("b", true);
        return open;
    }
}
