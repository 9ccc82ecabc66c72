package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.statsig.console.Route;
import com.statsig.console.reactor.conformance.Clients;
import com.statsig.console.reactor.conformance.Correction;
import com.statsig.console.reactor.conformance.RequestCheck;
import com.statsig.console.reactor.conformance.ResponseCheck;
import com.statsig.console.reactor.conformance.Spec;
import com.statsig.console.reactor.conformance.SpecOperation;
import com.statsig.console.reactor.conformance.SubscriptionCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every operation of the API description is there, sends what the description accepts, and reads all that it names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {
    private static final Path REFERENCE = Path.of(System.getProperty("reference.dir", "reference"));
    private static final Path REPORT = Path.of("target", "conformance.tsv");

    /** Groups of the description without a client. A group that has one must leave this list. */
    private static final Set<String> NOT_YET = Set.of();

    private static final String ROWS_OF_A_DAY = "a day with its events is told as a row for each event";

    private static final String MESSAGE = "{\"type\":\"object\",\"properties\":{\"message\":{\"type\":\"string\"}}}";

    private static final String ONLY_A_MESSAGE = "the server says that it is deleted, and nothing more";

    /** Where the description is wrong, or has a form that clients do not tell. */
    private static final List<Correction> CORRECTIONS = List.of(
            new Correction(
                    "/components/schemas/AuditLogDto/properties/actionType",
                    "{\"$ref\":\"#/paths/~1console~1v1~1audit_logs/get/parameters/5/schema\"}",
                    "the server sends one of the texts that the query takes"),
            new Correction(
                    "/components/schemas/AuditLogDto/properties/modifierEmail",
                    "{\"type\":\"string\"}",
                    "the server sends a text"),
            new Correction(
                    "/components/schemas/GateRulesDto/properties/rules/items",
                    "{\"$ref\":\"#/components/schemas/RuleDto\"}",
                    "the server sends rules"),
            new Correction(
                    "/components/schemas/IngestionEventCountResponseDto/oneOf/1/items",
                    "{\"$ref\":\"#/components/schemas/IngestionEventCountResponseDto/oneOf/0/items\"}",
                    ROWS_OF_A_DAY),
            new Correction(
                    "/components/schemas/IngestionEventDeltaResponseDto/oneOf/1/items",
                    "{\"$ref\":\"#/components/schemas/IngestionEventDeltaResponseDto/oneOf/0/items\"}",
                    ROWS_OF_A_DAY),
            new Correction(
                    "/components/schemas/MetricSourceUpdateContractDto/properties/name/readOnly",
                    "true",
                    "the server refuses it: the name is what the path says"),
            new Correction(
                    "/paths/~1console~1v1~1ingestion/delete/responses/200/content/application~1json/schema",
                    "{\"type\":\"object\",\"properties\":{\"message\":{\"type\":\"string\"}}}",
                    "the server answers with a message"),
            new Correction(
                    "/components/schemas/ExperimentCreateDto/properties/manualQualityScores/items/properties/criteriaName",
                    "{\"type\":\"string\"}",
                    "a known name is a text, too"),
            new Correction(
                    "/components/schemas/ExperimentFullUpdateDto/properties/manualQualityScores/items/properties/criteriaName",
                    "{\"type\":\"string\"}",
                    "a known name is a text, too"),
            new Correction(
                    "/components/schemas/ExperimentPartialUpdateDto/properties/manualQualityScores/items/properties/criteriaName",
                    "{\"type\":\"string\"}",
                    "a known name is a text, too"),
            new Correction(
                    "/paths/~1console~1v1~1experiments~1{id}/delete/responses/200/content/application~1json/schema",
                    MESSAGE,
                    ONLY_A_MESSAGE),
            new Correction(
                    "/paths/~1console~1v1~1experiments~1{id}~1load_pulse/post/parameters",
                    "[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}]",
                    "the body says all that the query could"),
            new Correction(
                    "/paths/~1console~1v1~1holdouts~1{id}/delete/responses/200/content/application~1json/schema",
                    MESSAGE,
                    ONLY_A_MESSAGE));

    private static final String EVERYWHERE = "a new rule without it is in force everywhere";

    private static final String RULE =
            "a rule is the same type wherever it stands, read or sent; its Extra sends the null";

    private static final String CLEARED = "\"\" clears it; null would leave it as it is";

    private static final String WIDER =
            "who names one does not want all; the call for all is the one without the parameter";

    /** What is different on purpose, and why. */
    private static final Map<String, String> DELIBERATE = Map.ofEntries(
            Map.entry(
                    "gates.create request: REQUIRED is refused: gates.create (POST /console/v1/gates): The request lacks"
                            + " name. Nothing was sent",
                    "the id is made from the name when there is none, so one of them is needed"),
            Map.entry("dynamicConfigs.addRule request: /environments is lost", EVERYWHERE),
            Map.entry("dynamicConfigs.patchRule request: /environments is lost", RULE),
            Map.entry("dynamicConfigs.patchRuleByName request: /environments is lost", RULE),
            Map.entry("gates.addRule request: /environments is lost", EVERYWHERE),
            Map.entry("gates.patchRule request: /environments is lost", RULE),
            Map.entry("holdouts.update request: /targetingGateID is \"\" in place of null", CLEARED),
            Map.entry("holdouts.patch request: /targetingGateID is \"\" in place of null", CLEARED),
            Map.entry(
                    "holdouts.update request: sent without the required targetingGateID",
                    "left out, it is sent as null, which leaves the targeting gate as it is"),
            Map.entry(
                    "ingestions.backfill request: /source is lost",
                    "null means what a request without it means: all sources"),
            Map.entry(
                    "ingestions.delete request: REQUIRED is refused: ingestions.delete (DELETE /console/v1/ingestion): The"
                            + " source_name is blank. Nothing was sent",
                    WIDER),
            Map.entry(
                    "ingestions.get request: REQUIRED is refused: ingestions.get (GET /console/v1/ingestion): The"
                            + " source_name is blank. Nothing was sent",
                    WIDER),
            Map.entry("logs.list has no component for /columns beside the data", "each row names its columns"),
            Map.entry(
                    "logs.list request: query is {end_ts=[0], limit=[100]} in place of {limit=[100]}",
                    "the end of the window is set before the walk, lest it moves with each page"),
            Map.entry(
                    "layers.patchOverrides request: sent without the required op",
                    "there is one operation only, which is sent when none is set"),
            Map.entry(
                    "overrides.audit request: REQUIRED is refused: overrides.audit (GET /console/v1/overrides): The userId"
                            + " is blank. Nothing was sent",
                    WIDER));

    private Spec spec;
    private List<SpecOperation> operations;

    @BeforeAll
    void reference() {
        Path document = REFERENCE.resolve("console-api-2026-09-17.json");
        if (!Boolean.getBoolean("reference.required")) {
            assumeThat(document)
                    .as("the API description, in the folder that -Dreference.dir names")
                    .isRegularFile();
        }
        spec = Spec.read(document, CORRECTIONS);
        operations = spec.operations().values().stream()
                .filter(operation -> Clients.exists(operation.group()))
                .toList();
    }

    @Test
    void everyGroupOfTheDescriptionHasAClientOrIsKnownToLackOne() {
        Set<String> missing = spec.operations().values().stream()
                .map(SpecOperation::group)
                .filter(group -> !Clients.exists(group))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing)
                .as("groups without a client; one that has a client must leave NOT_YET")
                .isEqualTo(new TreeSet<>(NOT_YET));
    }

    @Test
    void routesAreTheOperationsOfTheDescription() {
        List<String> routes = new ArrayList<>();
        Clients.routes()
                .values()
                .forEach(group -> group.forEach(
                        route -> routes.add(line(route.id(), route.group(), route.method(), route.template()))));
        Set<String> groups = Clients.routes().keySet();
        assertThat(routes)
                .containsExactlyInAnyOrderElementsOf(spec.operations().values().stream()
                        .filter(operation -> groups.contains(operation.group()))
                        .map(operation -> line(operation.id(), operation.group(), operation.method(), operation.path()))
                        .toList());
    }

    @Test
    void idsOfRoutesAreThoseOfTheTableOfOperations() throws IOException {
        List<String> rows = Files.readAllLines(REFERENCE.resolve("operations.tsv")).stream()
                .skip(1)
                .map(row -> row.split("\t", 5))
                .map(cells -> line(cells[0], cells[3], cells[1], cells[2]))
                .toList();
        List<String> routes = new ArrayList<>();
        Clients.routes()
                .values()
                .forEach(group -> group.forEach(
                        route -> routes.add(line(route.id(), route.group(), route.method(), route.template()))));
        assertThat(routes).containsExactlyInAnyOrderElementsOf(rows);
    }

    private static String line(String id, String group, Object method, String path) {
        return id + " " + group + " " + method + " " + path;
    }

    @Test
    void everyOperationSendsAndReadsWhatTheDescriptionSays() throws IOException {
        RequestCheck requests = new RequestCheck(spec);
        ResponseCheck responses = new ResponseCheck(spec);
        List<String> report = new ArrayList<>(List.of("operation\trequest\tresponse\tunmodelled"));
        List<String> wrong = new ArrayList<>();
        for (SpecOperation operation : operations) {
            Set<String> request = requests.problems(operation);
            ResponseCheck.Result response = responses.check(operation);
            report.add(String.join(
                    "\t", operation.id(), cell(request), cell(response.problems()), cell(response.unmodelled())));
            request.forEach(problem -> wrong.add(operation.id() + " request: " + problem));
            response.problems().forEach(problem -> wrong.add(operation.id() + " response: " + problem));
            response.unmodelled().forEach(place -> wrong.add(operation.id() + " has no component for " + place));
        }
        Files.write(REPORT, report);
        assertThat(wrong).as("see " + REPORT).containsExactlyInAnyOrderElementsOf(DELIBERATE.keySet());
    }

    private static String cell(Set<String> problems) {
        return problems.isEmpty() ? "ok" : String.join("; ", problems).replaceAll("\\s+", " ");
    }

    @Test
    void everyOperationIsSentAtEachSubscriptionAndNeverOnceCancelled() {
        SubscriptionCheck subscriptions = new SubscriptionCheck(spec);
        Map<String, Route> routes = Clients.routes().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(route -> route.id().toLowerCase(Locale.ROOT), route -> route));
        List<String> wrong = new ArrayList<>();
        for (SpecOperation operation : operations) {
            Route route = routes.get(operation.id().toLowerCase(Locale.ROOT));
            subscriptions.problems(operation, route).forEach(problem -> wrong.add(operation.id() + ": " + problem));
        }
        assertThat(wrong).isEmpty();
    }
}
