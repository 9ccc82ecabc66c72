package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.statsig.console.Method;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.testkit.state.Plain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The document of the API: an OpenAPI 3.0 description, as plain JSON. */
final class ApiDocument {
    private static final Path FILE =
            Path.of(System.getProperty("reference.dir", "reference"), "console-api-2026-09-17.json");
    /**
     * What a request need not have, although the document requires it. The settings of a review keep the value that
     * they have when they are left out, by the words of the document. An override by a gate or a segment is named by
     * {@code name} in place of {@code id} in the service's own examples.
     */
    private static final Map<String, List<String>> NOT_REQUIRED = Map.of(
            "CreateExperimentReviewRequestDto/properties/settings/allOf/1",
            List.of(
                    "description",
                    "idType",
                    "hypothesis",
                    "groups",
                    "allocation",
                    "targetingGateID",
                    "bonferroniCorrection",
                    "defaultConfidenceInterval",
                    "status"),
            "ExperimentOverridesDto/properties/overrides/items",
            List.of("id"),
            "AutotuneOverridesDto/properties/overrides/items",
            List.of("id"));

    /** What real requests set, although the document has it in answers alone. */
    private static final Map<String, List<String>> WRITTEN_IN_LIFE =
            Map.of("metrics.create", List.of("owner", "isHidden"));

    private static final String LOCATION = "https://example.com/console-api.json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** A query parameter. */
    record Parameter(String name, boolean required, Map<String, @Nullable Object> schema) {}

    /**
     * @param request the schema of its body; null when it takes none
     * @param status of the answer when all went well
     * @param response the schema of that answer; null when it is not JSON
     * @param example of that answer; empty when there is none
     * @param pointer where that schema stands in the document
     */
    record Operation(
            String id,
            Method method,
            String path,
            List<Parameter> query,
            @Nullable Map<String, @Nullable Object> request,
            int status,
            @Nullable Map<String, @Nullable Object> response,
            Object example,
            String pointer) {
        @Override
        public String toString() {
            return id;
        }
    }

    private final Map<String, @Nullable Object> json;
    private final List<Operation> operations = new ArrayList<>();
    private @Nullable SchemaRegistry registry;

    private ApiDocument(Map<String, @Nullable Object> json) {
        this.json = json;
        NOT_REQUIRED.forEach((place, names) -> {
            Object schema = components();
            for (String step : place.split("/")) {
                schema = schema instanceof List<?> list
                        ? list.get(Integer.parseInt(step))
                        : Plain.object(schema).get(step);
            }
            List<String> required =
                    new ArrayList<>(Plain.texts(Plain.object(schema).get("required")));
            assertThat(required).as(place).containsAll(names);
            required.removeAll(names);
            Plain.object(schema).put("required", required);
        });
        object(json, "paths")
                .forEach((path, item) -> Plain.object(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(operation(path, method, Plain.object(operation)));
                    }
                }));
    }

    /** Reads the document. Without it the test is skipped, or fails where {@code -Dreference.required=true} asks for it. */
    static ApiDocument read() {
        if (Boolean.getBoolean("reference.required")) {
            assertThat(FILE).as("The document of the API").exists();
        }
        assumeThat(FILE)
                .as("The document of the API, in the folder that -Dreference.dir names")
                .exists();
        return read(FILE);
    }

    static ApiDocument read(Path file) {
        try (InputStream in = new java.io.ByteArrayInputStream(Files.readAllBytes(file))) {
            return new ApiDocument(Plain.object(JsonCodec.lenient().readPlain(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        return operations;
    }

    Optional<Operation> operation(String id) {
        return operations.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** Says whether an answer to the operation is as the document says: a validator that is not ours. */
    Schema validator(Operation operation) {
        if (registry == null) {
            registry = SchemaRegistry.withDialect(
                    Dialects.getOpenApi30(),
                    builder -> builder.schemas(Map.of(LOCATION, text()))
                            .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build()));
        }
        return registry.getSchema(SchemaLocation.of(LOCATION + "#" + operation.pointer()));
    }

    /** The types of changes that the audit log knows. */
    List<?> auditActions() {
        return operation("auditLogs.list").orElseThrow().query().stream()
                .filter(parameter -> parameter.name().equals("actionType"))
                .findFirst()
                .map(parameter ->
                        (List<?>) Objects.requireNonNull(parameter.schema().get("enum")))
                .orElseThrow();
    }

    /** The least that a read or a list answers about one resource; empty when there is no such operation. */
    Map<String, @Nullable Object> minimalItem(String operation) {
        return operation(operation)
                .map(known -> Plain.object(new Samples(this, false).of("data", item(known))))
                .orElse(Map.of());
    }

    private Map<String, @Nullable Object> item(Operation operation) {
        Map<String, @Nullable Object> properties =
                object(flat(Objects.requireNonNull(operation.response())), "properties");
        Map<String, @Nullable Object> data = flat(object(properties, "data"));
        return "array".equals(data.get("type")) ? object(data, "items") : data;
    }

    /** The schemas of the properties that an operation answers about one resource. */
    Map<String, @Nullable Object> answered(Operation operation) {
        return object(flat(item(operation)), "properties");
    }

    /** What the answer to a creation or a change of a resource has at its top and the request has not. */
    List<String> readOnly(Operation operation) {
        Map<String, @Nullable Object> request = flat(Objects.requireNonNull(operation.request()));
        boolean writesResource = operation.id().matches(".*\\.(create|update|patch)");
        if (!writesResource || operation.response() == null || request.containsKey("oneOf")) {
            return List.of();
        }
        Map<String, @Nullable Object> writable = object(request, "properties");
        return answered(operation).keySet().stream()
                .filter(name -> !writable.containsKey(name)
                        || Boolean.TRUE.equals(
                                flat(Plain.object(writable.get(name))).get("readOnly")))
                .filter(name ->
                        !WRITTEN_IN_LIFE.getOrDefault(operation.id(), List.of()).contains(name))
                .toList();
    }

    /**
     * The document as a validator reads it. What contradicts itself is left open: all data is said to be an object, or
     * an array, where it is also said to be the other; the audit log's texts are said to be objects; a report is said to
     * be an object, and its example is a list; the names of criteria, and an empty list of counted events, fit both of
     * their alternatives.
     */
    private String text() {
        open("SingleDataResponse", "data");
        open("PaginationResponseWithMessage", "data");
        components().put("ReportDto", Plain.of());
        components().put("IngestionEventCountResponseDto", Plain.of());
        components().put("IngestionEventDeltaResponseDto", Plain.of());
        open("AuditLogDto", "actionType");
        open("AuditLogDto", "modifierEmail");
        Map<String, @Nullable Object> scores =
                object(object(component("ExternalExperimentDto"), "properties"), "manualQualityScores");
        object(object(scores, "items"), "properties").put("criteriaName", Plain.of("type", "string"));
        return new String(JsonCodec.lenient().write(json), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void open(String component, String property) {
        object(component(component), "properties").put(property, Plain.of());
    }

    private static Operation operation(String path, String method, Map<String, @Nullable Object> operation) {
        List<Parameter> query = Plain.objects(operation.get("parameters")).stream()
                .filter(parameter -> "query".equals(parameter.get("in")))
                .map(parameter -> new Parameter(
                        String.valueOf(parameter.get("name")),
                        Boolean.TRUE.equals(parameter.get("required")),
                        object(parameter, "schema")))
                .toList();
        Map<String, @Nullable Object> responses = object(operation, "responses");
        String status = responses.keySet().stream()
                .filter(code -> code.startsWith("2"))
                .findFirst()
                .orElseThrow();
        boolean isJson = object(Plain.object(responses.get(status)), "content").containsKey("application/json");
        Map<String, @Nullable Object> content = object(object(operation, "requestBody"), "content");
        return new Operation(
                String.valueOf(operation.get("operationId")),
                Method.valueOf(method.toUpperCase(Locale.ROOT)),
                path,
                query,
                content.isEmpty() ? null : object(object(content, "application/json"), "schema"),
                Integer.parseInt(status),
                isJson
                        ? object(
                                object(object(Plain.object(responses.get(status)), "content"), "application/json"),
                                "schema")
                        : null,
                isJson
                        ? Objects.requireNonNullElse(
                                object(object(Plain.object(responses.get(status)), "content"), "application/json")
                                        .get("example"),
                                Map.of())
                        : Map.of(),
                "/paths/" + path.replace("/", "~1").replace("{", "%7B").replace("}", "%7D") + "/" + method
                        + "/responses/" + status + "/content/application~1json/schema");
    }

    /** The schema with its references followed, and with what {@code allOf} names put together. */
    Map<String, @Nullable Object> flat(Map<String, @Nullable Object> schema) {
        String reference = reference(schema);
        if (reference != null) {
            return flat(component(reference));
        }
        if (!schema.containsKey("allOf")) {
            return schema;
        }
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        Plain.objects(schema.get("allOf")).forEach(part -> merge(flat, flat(part)));
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(schema);
        rest.remove("allOf");
        merge(flat, rest);
        return flat;
    }

    /** The name of the component that a schema refers to; null when it is no reference. */
    static @Nullable String reference(Map<String, @Nullable Object> schema) {
        String reference = Plain.text(schema.get("$ref"));
        return reference == null ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }

    Map<String, @Nullable Object> component(String name) {
        return Plain.object(components().get(name));
    }

    private Map<String, @Nullable Object> components() {
        return object(object(json, "components"), "schemas");
    }

    private static void merge(Map<String, @Nullable Object> into, Map<String, @Nullable Object> from) {
        from.forEach((keyword, value) -> {
            if (keyword.equals("properties")) {
                Map<String, @Nullable Object> both = new LinkedHashMap<>(object(into, keyword));
                both.putAll(Plain.object(value));
                into.put(keyword, both);
            } else if (keyword.equals("required")) {
                Set<String> both = new LinkedHashSet<>(Plain.texts(into.get(keyword)));
                both.addAll(Plain.texts(value));
                into.put(keyword, List.copyOf(both));
            } else {
                into.put(keyword, value);
            }
        });
    }

    /** The object in a property; empty when it is not there. */
    static Map<String, @Nullable Object> object(Map<String, @Nullable Object> parent, String property) {
        return Plain.object(Objects.requireNonNullElse(parent.get(property), Map.of()));
    }
}
