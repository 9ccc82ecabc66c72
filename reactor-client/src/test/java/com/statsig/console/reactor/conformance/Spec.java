package com.statsig.console.reactor.conformance;

import com.statsig.console.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The API description: an OpenAPI 3.0 document. */
public final class Spec {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final ObjectNode document;
    private final Map<String, SpecOperation> operations = new LinkedHashMap<>();
    private final Map<JsonNode, ObjectNode> flat = new IdentityHashMap<>();

    private Spec(ObjectNode document) {
        this.document = document;
        document.get("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (METHODS.contains(method)) {
                        SpecOperation read = operation(method, path, (ObjectNode) operation);
                        operations.put(read.id(), read);
                    }
                }));
    }

    /** The document as it is. */
    static Spec of(ObjectNode document) {
        return new Spec(document);
    }

    /** Reads the document and mends it. A correction that changes nothing is an error: the document got right. */
    public static Spec read(Path file, List<Correction> corrections) {
        try {
            ObjectNode document = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
            for (Correction correction : corrections) {
                JsonPointer pointer = JsonPointer.compile(correction.pointer());
                JsonNode parent = document.requiredAt(pointer.head());
                JsonNode right = JSON.readTree(correction.json());
                if (parent instanceof ArrayNode list) {
                    list.add(right);
                } else if (right.equals(
                        ((ObjectNode) parent).replace(pointer.last().getMatchingProperty(), right))) {
                    throw new IllegalStateException("Needed no more: " + correction);
                }
            }
            return new Spec(document);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }

    /** All operations by id, in the document's order. */
    public Map<String, SpecOperation> operations() {
        return operations;
    }

    /** The document, as mended. */
    ObjectNode document() {
        return document;
    }

    private SpecOperation operation(String method, String path, ObjectNode operation) {
        ObjectNode query = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = query.putObject("properties");
        ArrayNode required = query.putArray("required");
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.get("in").stringValue().equals("query")) {
                properties.set(parameter.get("name").stringValue(), queryParameter(parameter));
                if (parameter.path("required").booleanValue(false)) {
                    required.add(parameter.get("name"));
                }
            }
        }
        Map.Entry<String, JsonNode> success = operation
                .get("responses")
                .propertyStream()
                .filter(response -> response.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow();
        JsonNode request = operation.at("/requestBody/content/application~1json/schema");
        JsonNode response = success.getValue().at("/content/application~1json/schema");
        return new SpecOperation(
                operation.get("operationId").stringValue(),
                operation.get("x-group").stringValue(),
                Method.valueOf(method.toUpperCase(Locale.ROOT)),
                path,
                query,
                request.isMissingNode() ? null : request(request),
                Integer.parseInt(success.getKey()),
                response.isMissingNode() ? null : response(response));
    }

    /** A parameter that may be one value or several is several; whether they share one parameter is kept with it. */
    private static JsonNode queryParameter(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        if (!parameter.path("explode").booleanValue(true)) {
            return copy(schema).put("minItems", 2).put(SpecOperation.COMMA_SEPARATED, true);
        }
        return schema.path("oneOf")
                .valueStream()
                .filter(alternative -> alternative.path("type").stringValue("").equals("array"))
                .findFirst()
                .orElse(schema);
    }

    /** The schema of a request. What it has that is read-only must not be sent, so that it is taken out. */
    private ObjectNode request(JsonNode schema) {
        JsonNode named = schema.has("$ref") ? referenced(schema) : schema;
        if (named.get("properties") instanceof ObjectNode properties) {
            properties.removeIf(property -> property.path("readOnly").booleanValue(false));
        }
        return (ObjectNode) schema;
    }

    /** Whatever is left out of an example of a response, its data is not. */
    private ObjectNode response(JsonNode schema) {
        ObjectNode response = flat(schema);
        return SpecOperation.properties(response).contains("data")
                ? both(response, (ObjectNode) JSON.readTree("{\"required\":[\"data\"]}"))
                : response;
    }

    /** The schema with its references followed, and with what {@code allOf} names put together. Not to be changed. */
    ObjectNode flat(JsonNode schema) {
        return flat.computeIfAbsent(schema, this::flatten);
    }

    private ObjectNode flatten(JsonNode schema) {
        if (schema.has("$ref")) {
            return flatten(referenced(schema));
        }
        ObjectNode flat = JSON.createObjectNode();
        for (JsonNode part : schema.path("allOf")) {
            flat = both(flat, flatten(part));
        }
        return both(flat, copy(schema).without("allOf"));
    }

    private JsonNode referenced(JsonNode schema) {
        return document.requiredAt(
                JsonPointer.compile(schema.get("$ref").stringValue().substring(1)));
    }

    /** Two schemas that both hold; of one keyword the second's counts, of required properties both's. */
    static ObjectNode both(ObjectNode first, ObjectNode second) {
        ObjectNode both = copy(first);
        second.forEachEntry((keyword, value) -> {
            if (keyword.equals("properties") && first.has("properties")) {
                both.set(keyword, copy(first.get("properties")).setAll((ObjectNode) value));
            } else if (keyword.equals("required")) {
                Set<JsonNode> names = new LinkedHashSet<>(first.path("required").values());
                names.addAll(value.values());
                both.putArray("required").addAll(names);
            } else {
                both.set(keyword, value);
            }
        });
        return both;
    }

    private static ObjectNode copy(JsonNode object) {
        return JSON.createObjectNode().setAll((ObjectNode) object);
    }
}
