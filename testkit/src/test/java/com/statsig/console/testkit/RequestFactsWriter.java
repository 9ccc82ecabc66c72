package com.statsig.console.testkit;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.testkit.ApiDocument.Operation;
import com.statsig.console.testkit.state.Plain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes {@code requests.json} of the document: what a request must look like, and no sentence of it. */
final class RequestFactsWriter {
    static final Path FILE = Path.of("src/main/resources/com/statsig/console/testkit/call/requests.json");
    private static final List<String> KEPT = List.of(
            "type",
            "nullable",
            "enum",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems");

    private final ApiDocument document;
    private final Map<String, @Nullable Object> types = new TreeMap<>();
    private final Map<String, @Nullable Object> operations = new TreeMap<>();

    private RequestFactsWriter(ApiDocument document) {
        this.document = document;
        for (Operation operation : document.operations()) {
            Map<String, @Nullable Object> query = new TreeMap<>();
            operation.query().forEach(parameter -> {
                Map<String, @Nullable Object> shape = shape(parameter.schema());
                if (parameter.required()) {
                    shape.put("mandatory", true);
                }
                query.put(parameter.name(), shape);
            });
            Map<String, @Nullable Object> facts = Plain.of("query", query);
            if (query.containsKey("fields")) {
                facts.put("fields", List.copyOf(document.answered(operation).keySet()));
            }
            if (operation.request() != null) {
                facts.put("body", shape(operation.request()));
                List<String> readOnly = document.readOnly(operation);
                if (!readOnly.isEmpty()) {
                    facts.put("readOnly", readOnly);
                }
            }
            operations.put(operation.id(), facts);
        }
    }

    /** @param document the file with the document */
    public static void main(String... document) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, of(ApiDocument.read(Path.of(document[0]))));
    }

    /** The text of the file: a line for each type and each operation. */
    static String of(ApiDocument document) {
        RequestFactsWriter facts = new RequestFactsWriter(document);
        return "{\"types\":{\n" + lines(facts.types) + "},\n\"operations\":{\n" + lines(facts.operations) + "}}\n";
    }

    private static String lines(Map<String, @Nullable Object> objects) {
        StringBuilder lines = new StringBuilder();
        objects.forEach((name, value) -> lines.append(lines.length() == 0 ? "" : ",\n")
                .append('"')
                .append(name)
                .append("\":")
                .append(new String(JsonCodec.lenient().write(value), StandardCharsets.UTF_8)));
        return lines.append('\n').toString();
    }

    private Map<String, @Nullable Object> shape(Map<String, @Nullable Object> schema) {
        String type = ApiDocument.reference(schema);
        if (type != null) {
            if (!types.containsKey(type)) {
                types.put(type, Map.of());
                types.put(type, shape(document.component(type)));
            }
            return Plain.of("ref", type);
        }
        Map<String, @Nullable Object> flat = document.flat(schema);
        Map<String, @Nullable Object> shape = Plain.of();
        for (String keyword : KEPT) {
            if (flat.containsKey(keyword)) {
                shape.put(keyword, flat.get(keyword));
            }
        }
        Map<String, @Nullable Object> properties = Plain.of();
        ApiDocument.object(flat, "properties").forEach((name, property) -> {
            if (!Boolean.TRUE.equals(document.flat(Plain.object(property)).get("readOnly"))) {
                properties.put(name, shape(Plain.object(property)));
            }
        });
        if (!properties.isEmpty()) {
            shape.putIfAbsent("type", "object");
            shape.put("properties", properties);
            shape.put(
                    "required",
                    Plain.texts(flat.get("required")).stream()
                            .filter(properties::containsKey)
                            .toList());
        }
        if (flat.get("items") instanceof Map<?, ?> items) {
            shape.put("items", shape(Plain.object(items)));
        }
        if (flat.get("additionalProperties") instanceof Map<?, ?> values) {
            shape.put("values", shape(Plain.object(values)));
        }
        if (flat.get("oneOf") instanceof List<?> alternatives) {
            shape.put(
                    "oneOf",
                    Plain.objects(alternatives).stream().map(this::shape).toList());
            shape.remove("type");
        }
        if (Boolean.TRUE.equals(flat.get("additionalProperties"))
                || (flat.containsKey("oneOf") && !properties.isEmpty())) {
            shape.put("open", true);
        }
        return shape;
    }
}
