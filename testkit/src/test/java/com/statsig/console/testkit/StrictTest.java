package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.testkit.ApiDocument.Operation;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.RequestFacts;
import com.statsig.console.testkit.groups.Groups;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a sandbox refuses of requests, and what a strict one refuses besides. */
class StrictTest {
    @RegisterExtension
    final ConsoleSandboxExtension sandbox =
            ConsoleSandboxExtension.create(ConsoleSandbox.builder().strict(true));

    @RegisterExtension
    final ConsoleSandboxExtension usual = ConsoleSandboxExtension.create();

    private Http http() {
        return new Http(sandbox.get());
    }

    @Test
    void nestedMistakesAreRefusedByTheirPath() {
        Http.Answer answer = new Http(usual.get())
                .post(
                        "/gates",
                        Map.of(
                                "name",
                                "A Gate",
                                "rules",
                                List.of(Map.of(
                                        "name", "all", "passPercentage", 101, "conditions", List.of(Map.of())))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(SandboxTest.errors(answer))
                .extracting(error -> error.get("property"))
                .contains("rules.0.passPercentage", "rules.0.conditions.0.type");
    }

    @Test
    void unknownPropertiesAndQueryParametersAreNamed() {
        Map<String, Object> gate = Map.of("name", "A Gate", "isEnabeld", true);
        assertThat(new Http(usual.get()).post("/gates?dry_run=true", gate).status())
                .isEqualTo(201);
        Http.Answer answer = http().post("/gates?dry_run=true", gate);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(SandboxTest.errors(answer))
                .extracting(error -> error.get("property"))
                .containsExactly("dry_run", "isEnabeld");
    }

    @Test
    void whatOnlyAnswersHaveIsRefused() {
        sandbox.get().put("gates", Map.of("id", "it", "name", "A Gate"));

        Http.Answer answer = http().patch("/gates/it", Map.of("status", "Archived"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(SandboxTest.errors(answer))
                .extracting(error -> error.get("property"))
                .containsExactly("status");
    }

    @Test
    void theFactsAreThoseOfTheDocument() throws IOException {
        ApiDocument document = ApiDocument.read();

        assertThat(Files.readString(RequestFactsWriter.FILE))
                .as("requests.json; make it anew with RequestFactsWriter, see CONTRIBUTING")
                .isEqualTo(RequestFactsWriter.of(document));
    }

    /** Nothing that fits the document is refused, and each mistake in it is, by the name of the property. */
    @Test
    void everyMistakeIsRefusedAndNothingElse() {
        ApiDocument document = ApiDocument.read();
        Http http = new Http(usual.get());
        List<String> wrong = new ArrayList<>();
        Map<Mistakes.Kind, Integer> counts = new EnumMap<>(Mistakes.Kind.class);
        for (Operation operation : document.operations()) {
            if (operation.request() == null || operation.method() == Method.GET) {
                continue;
            }
            for (boolean full : List.of(false, true)) {
                Object body = new Samples(document, full).of("body", operation.request());
                if (isRefused(document, operation, body)) {
                    wrong.add(operation.id() + " refuses " + body);
                }
            }
            Object body = new Samples(document, true).of("body", operation.request());
            String target = Fixture.path(operation.path());
            for (Mistakes.Mistake mistake : new Mistakes(document).in(operation.request(), body)) {
                counts.merge(mistake.kind(), 1, Integer::sum);
                Http.Answer answer = http.send(operation.method().name(), target, mistake.request());
                if (answer.status() != 400
                        || SandboxTest.errors(answer).stream()
                                .noneMatch(error -> mistake.path().equals(error.get("property")))) {
                    wrong.add(operation.id() + " answers " + answer.text() + " to " + mistake);
                }
            }
        }
        System.out.println("Mistakes that were refused: " + counts);
        assertThat(counts.values().stream().mapToInt(count -> count).sum()).isGreaterThan(1000);
        assertThat(wrong).isEmpty();
    }

    private static boolean isRefused(ApiDocument document, Operation operation, @Nullable Object body) {
        Route route = Groups.ALL.stream()
                .flatMap(group -> group.routes().stream())
                .filter(known -> known.id().equals(operation.id()))
                .findFirst()
                .orElseThrow();
        Map<String, List<String>> query = new LinkedHashMap<>();
        operation.query().stream()
                .filter(ApiDocument.Parameter::required)
                .forEach(parameter -> query.put(
                        parameter.name(),
                        List.of(String.valueOf(new Samples(document, false).of("text", parameter.schema())))));
        try {
            RequestFacts.check(route, query, body, true);
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }
}
