package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.reactor.conformance.Gaps;
import com.statsig.console.reactor.conformance.RecordSketch;
import com.statsig.console.reactor.conformance.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells what a newer API document has that the client lacks; and a test of that. */
class NewerDocumentTest {
    /** Of a document that calls operations in its own way: a list of tags, and a new operation. */
    private static final String DOCUMENT = """
            {"paths": {
              "/console/v1/tags": {
                "get": {"operationId": "TagsController_list",
                  "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                    {"name": "page", "in": "query", "schema": {"type": "integer"}},
                    {"name": "color", "in": "query", "schema": {"type": "string"}}],
                  "responses": {"200": {"content": {"application/json": {"schema": {
                    "type": "object", "properties": {"data": {"type": "array", "items": {
                      "type": "object", "required": ["id"], "properties": {
                        "id": {"type": "string"}, "shade": {"type": "string"}}}}}}}}}}}},
              "/console/v1/tags/{id}/paint": {
                "post": {
                  "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/TagPaintDto"}}}},
                  "responses": {"200": {"description": "painted"}}}}},
             "components": {"schemas": {"TagPaintDto": {"type": "object", "properties": {
               "color": {"type": "string", "enum": ["deep-red", "BLUE"]},
               "until": {"type": "number", "nullable": true},
               "layer_names": {"type": "array", "items": {"type": "string"}},
               "spot": {"type": "object", "properties": {"round": {"type": "boolean"}}}}}}}}""";

    @Test
    void tellsNewOperationsParametersAndProperties() {
        assertThat(Gaps.in(document()))
                .containsExactlyInAnyOrder(
                        "POST /console/v1/tags/{}/paint is new: POST /console/v1/tags/{id}/paint",
                        "tags.list cannot set the query parameter color",
                        "tags.list has no component for /*/shade");
    }

    @Test
    void writesTheRecordsOfAnOperation() {
        Spec spec = document();
        assertThat(RecordSketch.of(spec, Gaps.find(spec, "POST /console/v1/tags/{id}/paint")))
                .contains(
                        " = Route.post(\"",
                        "\"/console/v1/tags/{id}/paint\");",
                        "@ConsoleRecord\npublic record TagPaint(\n        @Nullable Open<Color> color,\n        @Nullable Optional<Double> until,\n        @JsonProperty(\"layer_names\") @Nullable List<String> layerNames,\n        @Nullable Spot spot,\n        @Initializer(value = \"NONE\", source = Extra.class) Extra extra)\n        implements Model, TagPaintBuilder.With {",
                        "public enum Color implements Open<Color> {\n    @JsonProperty(\"deep-red\")\n    DEEP_RED,\n    BLUE\n}",
                        "public record Spot(\n        @Nullable Boolean round,");
    }

    private static Spec document() {
        return Gaps.named((ObjectNode) JsonMapper.shared().readTree(DOCUMENT));
    }

    /** The command that CONTRIBUTING names. */
    @Test
    @EnabledIfSystemProperty(named = "document", matches = ".+")
    void tellsOfADocument() throws IOException {
        Path file = Path.of(System.getProperty("document"));
        Spec spec = Gaps.named((ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(file)));
        String operation = System.getProperty("operation");
        if (operation == null) {
            Gaps.in(spec).forEach(System.out::println);
        } else {
            System.out.println(RecordSketch.of(spec, Gaps.find(spec, operation)));
        }
    }
}
