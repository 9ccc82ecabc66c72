package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.statsig.console.Method;
import com.statsig.console.testkit.ApiDocument.Operation;
import com.statsig.console.testkit.ApiDocument.Parameter;
import com.statsig.console.testkit.state.Plain;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the answers of the sandbox against the document, with a validator that is not ours. */
class AnswersTest extends SandboxTest {
    private static final Path TABLE = Path.of("target", "sandbox.tsv");

    /** Their schema has an envelope with data that their example does not have; they are answered as in the example. */
    private static final Set<String> AS_IN_THE_EXAMPLE = Set.of(
            "experiments.delete",
            "holdouts.delete",
            "ingestions.create",
            "ingestions.patch",
            "ingestions.delete",
            "ingestions.createDatabricksConnection",
            "ingestions.listStatuses",
            "metrics.getValue");

    /** No type of the document's fits a source of an ingestion that comes or changes. */
    private static final Set<String> UNDOCUMENTED = Set.of("ingestion_create", "ingestion_update");

    @Test
    void everyAnswerIsAsTheDocumentSays() throws IOException {
        ApiDocument document = ApiDocument.read();
        List<String> table = new ArrayList<>(List.of("operation\tminimal\tfull"));
        List<String> wrong = new ArrayList<>();
        for (Operation operation : document.operations()) {
            Schema schema = operation.response() == null ? null : document.validator(operation);
            String minimal = problems(document, operation, schema, false);
            String full = problems(document, operation, schema, true);
            table.add(String.join("\t", operation.id(), minimal, full));
            if (!minimal.equals("ok") || !full.equals("ok")) {
                wrong.add(table.get(table.size() - 1));
            }
        }
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, table);
        assertThat(table).hasSize(1 + 336);
        assertThat(wrong).isEmpty();
    }

    private String problems(ApiDocument document, Operation operation, @Nullable Schema schema, boolean full) {
        sandbox().reset();
        Fixture.put(sandbox(), operation.id(), document::minimalItem);
        Fixture.putReferred(sandbox(), operation.id(), document::minimalItem);
        Samples samples = new Samples(document, full);
        Object body = null;
        if (operation.method() != Method.GET && operation.request() != null) {
            body = Fixture.fitting(operation.id(), samples.of("body", operation.request()));
        }
        String path = Fixture.path(operation.path());
        if (operation.id().equals("ingestions.getRun")) {
            path = path.replace("/it", "/" + Fixture.run(http()));
        }
        Http.Answer answer = http().send(operation.method().name(), path + query(operation, samples, full), body);
        if (answer.status() != operation.status()) {
            return "status " + answer.status() + " not " + operation.status() + ": " + answer.text() + " to " + body;
        }
        List<Object> unreal = http().get("/audit_logs").items().stream()
                .<Object>map(entry -> String.valueOf(entry.get("actionType")))
                .filter(action -> !document.auditActions().contains(action) && !UNDOCUMENTED.contains(action))
                .toList();
        if (!unreal.isEmpty()) {
            return "audited as " + unreal;
        }
        if (schema == null) {
            return "ok";
        }
        if (AS_IN_THE_EXAMPLE.contains(operation.id())) {
            return names(operation.example()).containsAll(names(answer.json())) ? "ok" : answer.text();
        }
        List<String> problems = schema.validate(answer.text(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
        return problems.isEmpty() ? "ok" : problems + " in " + answer.text();
    }

    private static Set<String> names(@Nullable Object json) {
        return json instanceof Map<?, ?> ? Plain.object(json).keySet() : Set.of();
    }

    private static String query(Operation operation, Samples samples, boolean full) {
        StringBuilder query = new StringBuilder();
        for (Parameter parameter : operation.query()) {
            boolean leavesOut = parameter.name().equals("fields");
            if ((full && !leavesOut) || parameter.required()) {
                String value = Fixture.queryValue(operation.id(), parameter.name());
                if (value == null) {
                    Object sample = samples.of(parameter.name(), parameter.schema());
                    value = sample instanceof List<?> list ? String.valueOf(list.get(0)) : String.valueOf(sample);
                }
                query.append(query.length() == 0 ? '?' : '&')
                        .append(parameter.name())
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}
