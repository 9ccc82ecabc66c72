package com.statsig.console.reactor.conformance;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Holds JSON against schemas of the document, with a validator that is not ours. */
final class SchemaCheck {
    private static final String DOCUMENT = "https://example.com/console-api.json";

    private final SchemaRegistry registry;
    private final Map<JsonNode, Schema> compiledSchemas = new IdentityHashMap<>();

    SchemaCheck(Spec spec) {
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(),
                builder -> builder.schemas(Map.of(DOCUMENT, spec.document().toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** @param schema of the document: a reference into it, or one without references */
    List<String> problems(JsonNode schema, JsonNode value) {
        Schema compiled = compiledSchemas.computeIfAbsent(schema, this::compile);
        return compiled.validate(value).stream()
                .map(error -> "the schema says: " + error)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        return schema.has("$ref")
                ? registry.getSchema(
                        SchemaLocation.of(DOCUMENT + schema.get("$ref").stringValue()))
                : registry.getSchema(schema);
    }
}
