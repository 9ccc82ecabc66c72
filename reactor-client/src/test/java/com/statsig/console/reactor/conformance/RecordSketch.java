package com.statsig.console.reactor.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the records that an operation needs as this project writes them: a sketch, to be finished by hand. */
public final class RecordSketch {
    private final Spec spec;
    private final Map<String, String> types = new LinkedHashMap<>();

    private RecordSketch(Spec spec) {
        this.spec = spec;
    }

    /** @return the route of the operation, then the types of its query, its request and its response */
    public static String of(Spec spec, SpecOperation operation) {
        RecordSketch sketch = new RecordSketch(spec);
        String name = upper(operation.group()) + upper(operation.name().replaceAll("[^A-Za-z0-9]+", "_"));
        ObjectNode query = operation.query().deepCopy();
        ((ObjectNode) query.get("properties")).remove(SpecOperation.PAGING);
        if (!query.get("properties").isEmpty()) {
            sketch.record(name + "Query", query, false);
        }
        if (operation.request() != null) {
            sketch.type(operation.request(), name + "Request", true);
        }
        if (operation.response() != null) {
            JsonNode data = operation.response().path("properties").path("data");
            sketch.type(data.isMissingNode() ? operation.response() : data, name + "Result", false);
        }
        String route = "public static final Route %s = Route.%s(\"%s.%s\", \"%s\");"
                .formatted(
                        constant(operation.name()),
                        operation.method().name().toLowerCase(Locale.ROOT),
                        operation.group(),
                        operation.name(),
                        operation.path());
        return route + "\n\n" + String.join("\n", sketch.types.values());
    }

    private void record(String name, ObjectNode schema, boolean request) {
        if (types.putIfAbsent(name, "") != null) {
            return;
        }
        List<String> components = new ArrayList<>();
        schema.path("properties")
                .forEachEntry((wire, property) -> components.add(component(name, wire, property, request)));
        components.add("@Initializer(value = \"NONE\", source = Extra.class) Extra extra");
        types.put(name, """
                @ConsoleRecord
                public record %1$s(
                        %2$s)
                        implements Model, %1$sBuilder.With {
                    public static %1$sBuilder builder() {
                        return %1$sBuilder.builder();
                    }
                }
                """.formatted(name, String.join(",\n        ", components)));
    }

    private String component(String owner, String wire, JsonNode property, boolean request) {
        String name = lower(camel(wire));
        String type = type(property, upper(name).equals(owner) ? owner + "Value" : upper(name), request);
        boolean clears = request && spec.flat(property).path("nullable").booleanValue(false);
        return (name.equals(wire) ? "" : "@JsonProperty(\"" + wire + "\") ")
                + "@Nullable "
                + (clears ? "Optional<" + type + ">" : type)
                + " "
                + name;
    }

    private String type(JsonNode schema, String suggested, boolean request) {
        String named = named(schema);
        ObjectNode flat = spec.flat(schema);
        String name = named == null ? suggested : named;
        if (flat.has("enum") && flat.path("type").stringValue("string").equals("string")) {
            types.putIfAbsent(name, constants(name, flat.get("enum")));
            return "Open<" + name + ">";
        }
        return switch (flat.path("type").stringValue(flat.has("properties") ? "object" : "")) {
            case "string" -> "String";
            case "boolean" -> "Boolean";
            case "integer" -> "Long";
            case "number" -> "Double";
            case "array" -> "List<" + type(flat.path("items"), suggested, request) + ">";
            case "object" -> {
                if (flat.path("properties").isEmpty()) {
                    yield flat.path("additionalProperties").isObject()
                            ? "Map<String, " + type(flat.get("additionalProperties"), suggested, request) + ">"
                            : "Map<String, Object>";
                }
                record(name, flat, request);
                yield name;
            }
            default -> "Object";
        };
    }

    private static String constants(String name, JsonNode values) {
        List<String> constants = values.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .map(value -> constant(value).equals(value)
                        ? value
                        : "@JsonProperty(\"" + value + "\")\n    " + constant(value))
                .toList();
        return """
                public enum %1$s implements Open<%1$s> {
                    %2$s
                }
                """.formatted(name, String.join(",\n    ", constants));
    }

    /** The name of a schema that is referred to, without what only says that it is a schema. */
    private static @Nullable String named(JsonNode schema) {
        return schema.has("$ref")
                ? schema.get("$ref").stringValue().replaceFirst(".*/", "").replaceFirst("(Contract|Schema)?Dto$", "")
                : null;
    }

    private static String constant(String text) {
        return camel(text).replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static String camel(String wire) {
        StringBuilder name = new StringBuilder();
        for (String word : wire.split("[^A-Za-z0-9]+")) {
            name.append(name.isEmpty() ? word : upper(word));
        }
        return name.toString();
    }

    private static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
