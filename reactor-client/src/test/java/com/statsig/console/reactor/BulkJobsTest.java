package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.Method;
import com.statsig.console.error.DecodingException;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateQuery;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.gates.GateRequestBuilder;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.gates.GateType;
import com.statsig.console.json.Open;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.bulk.Bulk;
import com.statsig.console.reactor.bulk.BulkCounts;
import com.statsig.console.reactor.bulk.BulkJob;
import com.statsig.console.reactor.bulk.BulkResult;
import com.statsig.console.reactor.bulk.BulkResult.Failed;
import com.statsig.console.reactor.bulk.BulkResult.Succeeded;
import com.statsig.console.reactor.bulk.BulkStoppedException;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.reactor.bulk.FileJournal;
import com.statsig.console.reactor.bulk.IdChunk;
import com.statsig.console.reactor.bulk.StillReferencedException;
import com.statsig.console.reactor.bulk.Upserted;
import com.statsig.console.segments.SegmentRoutes;
import com.statsig.console.tags.TagRoutes;
import com.statsig.console.targeting.Condition;
import com.statsig.console.targeting.ConditionType;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.TargetValue;
import com.statsig.console.testkit.ConsoleSandbox;
import com.statsig.console.testkit.ConsoleSandboxExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The jobs that are ready, against the embedded API. */
class BulkJobsTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @RegisterExtension
    static final ConsoleSandboxExtension SANDBOX = ConsoleSandboxExtension.create();

    private ConsoleSandbox sandbox;
    private StatsigConsole console;

    @BeforeEach
    void connect() {
        sandbox = SANDBOX.get();
        console = StatsigConsole.builder()
                .baseUrl(sandbox.baseUrl())
                .apiKey(sandbox.apiKey())
                .quota(Quota.unlimited())
                .build();
    }

    @AfterEach
    void disconnect() {
        console.close();
    }

    private static BulkSummary run(BulkJob<?, ?> job) {
        return Objects.requireNonNull(job.summary().block(LONG));
    }

    private static <T, R> Map<String, BulkResult<T, R>> results(BulkJob<T, R> job) {
        Map<String, BulkResult<T, R>> results = new LinkedHashMap<>();
        job.results().doOnNext(result -> results.put(result.key(), result)).blockLast(LONG);
        return results;
    }

    private static List<String> ids(int from, int to) {
        return Flux.range(from, to - from).map(i -> "user-" + i).collectList().block(LONG);
    }

    private static GateRequestBuilder gate(String id) {
        return GateRequest.builder().id(id).name(id).isEnabled(true);
    }

    private static Rule rule(String name, Open<ConditionType> type, String target) {
        return Rule.builder()
                .name(name)
                .passPercentage(100.0)
                .conditions(List.of(Condition.builder()
                        .type(type)
                        .targetValue(TargetValue.of(target))
                        .build()))
                .build();
    }

    private List<String> gates() {
        return sandbox.items("gates", Gate.class).stream().map(Gate::id).toList();
    }

    @Test
    void idsAreAddedAndRemovedInChunks() {
        sandbox.put("segments", Map.of("id", "beta", "name", "beta", "type", "id_list"));
        BulkSummary added = run(console.bulk().addIds("beta", Flux.fromIterable(ids(0, 2_500))));
        assertThat(added.counts()).isEqualTo(new BulkCounts(3, 0, 0, 0));
        assertThat(sandbox.requestCount(SegmentRoutes.ADD_TO_ID_LIST)).isEqualTo(3);
        assertThat(sandbox.ids("beta")).containsExactlyInAnyOrderElementsOf(ids(0, 2_500));

        run(console.bulk().removeIds("beta", Flux.fromIterable(ids(1_000, 2_500))));
        assertThat(sandbox.ids("beta")).containsExactlyInAnyOrderElementsOf(ids(0, 1_000));
    }

    @Test
    void aResetToNoIdsEmptiesTheList() {
        sandbox.put("segments", Map.of("id", "beta", "name", "beta", "type", "id_list"));
        sandbox.addIds("beta", ids(0, 10));
        run(console.bulk().resetIds("beta", Flux.empty()));
        assertThat(sandbox.ids("beta")).isEmpty();
    }

    @Test
    void chunksThatAreDoneAreNotSentAgainAndChangedOnesAreTold(@TempDir Path folder) {
        sandbox.put("segments", Map.of("id", "beta", "name", "beta", "type", "id_list"));
        FileJournal journal = FileJournal.at(folder.resolve("ids.journal"));
        Bulk bulk = console.bulk(o -> o.name("beta ids").journal(journal));
        run(bulk.addIds("beta", Flux.fromIterable(ids(0, 1_500))));
        List<String> other = new ArrayList<>(ids(0, 1_500));
        other.set(1_200, "somebody-else");
        Map<String, BulkResult<IdChunk, Void>> again = results(bulk.addIds("beta", Flux.fromIterable(other)));
        assertThat(again.get("beta #1")).isInstanceOf(BulkResult.Skipped.class);
        assertThat(again.get("beta #2"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.error()).hasMessageContaining("is another item now"));
        assertThat(sandbox.requestCount(SegmentRoutes.ADD_TO_ID_LIST)).isEqualTo(2);
    }

    @Test
    void aResetWaitsUntilTheServerHasTakenItIn() {
        FakeExchange exchange = new FakeExchange();
        exchange.answer(200, "{\"message\":\"ok\"}");
        for (int i = 0; i < 4; i++) {
            exchange.answer(200, "{\"data\":{\"currentVersion\":1,\"isUpdating\":true}}");
        }
        exchange.answer(200, "{\"data\":{\"currentVersion\":2,\"isUpdating\":false}}");
        exchange.answer(200, "{\"message\":\"ok\"}");
        exchange.answer(200, "{\"data\":{\"currentVersion\":3,\"isUpdating\":false}}");
        List<BulkSummary> summary = new ArrayList<>();
        exchange.client()
                .build()
                .bulk()
                .resetIds("beta", Flux.fromIterable(ids(0, 100_001)))
                .summary()
                .subscribe(summary::add);
        exchange.pass(Duration.ofSeconds(3));
        assertThat(exchange.requests).hasSize(5);
        exchange.pass(Duration.ofSeconds(2));
        assertThat(summary).hasSize(1);
        assertThat(exchange.requests)
                .extracting(request -> request.method() + " " + request.path().replaceAll(".*/segments/beta/", ""))
                .containsExactly(
                        "POST id_list/reset",
                        "GET idlist_metadata",
                        "GET idlist_metadata",
                        "GET idlist_metadata",
                        "GET idlist_metadata",
                        "GET idlist_metadata",
                        "PATCH id_list",
                        "GET idlist_metadata");
    }

    @Test
    void aResetThatTheServerNeverTakesInEndsWithPatience() {
        FakeExchange exchange = new FakeExchange();
        exchange.answer(200, "{\"message\":\"ok\"}");
        exchange.always(200, "{\"data\":{\"isUpdating\":true}}");
        List<Throwable> errors = new ArrayList<>();
        exchange.client()
                .build()
                .bulk(o -> o.patience(Duration.ofMinutes(2)))
                .resetIds("beta", Flux.fromIterable(ids(0, 100_001)))
                .summary()
                .subscribe(summary -> {}, errors::add);
        exchange.pass(Duration.ofMinutes(3));
        assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .isInstanceOf(BulkStoppedException.class)
                        .hasCauseInstanceOf(TimeoutException.class));
        assertThat(exchange.requests).noneMatch(request -> request.method() == Method.PATCH);
    }

    @Test
    void staleGatesAreArchivedUnlessOthersReferToThem() {
        for (int i = 0; i < 150; i++) {
            sandbox.put("gates", Map.of("id", "stale_" + i, "name", "stale_" + i, "type", "STALE"));
        }
        sandbox.put("gates", Map.of("id", "alive", "name", "alive", "type", "PERMANENT"));
        sandbox.put(
                "gates",
                gate("referrer")
                        .rules(List.of(rule("r", ConditionType.PASSES_GATE, "stale_7")))
                        .build());
        Map<String, BulkResult<Gate, Gate>> results = results(console.bulk()
                .archiveGates(GateQuery.builder().type(GateType.STALE).build()));
        assertThat(results).hasSize(150);
        assertThat(results.remove("stale_7"))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.error())
                                .isInstanceOfSatisfying(
                                        StillReferencedException.class,
                                        left -> assertThat(left.references()).containsExactly("gate referrer")));
        assertThat(results.values()).allMatch(Succeeded.class::isInstance);
        assertThat(sandbox.requestCount(GateRoutes.ARCHIVE)).isEqualTo(149);
        assertThat(console.gates().list().map(Gate::id).collectList().block(LONG))
                .containsExactlyInAnyOrder("alive", "referrer", "stale_7");
    }

    @Test
    void staleGatesAreDeleted() {
        sandbox.put("gates", Map.of("id", "stale", "name", "stale", "type", "STALE"));
        sandbox.put("gates", Map.of("id", "alive", "name", "alive", "type", "PERMANENT"));
        run(console.bulk().deleteGates(GateQuery.builder().type(GateType.STALE).build()));
        assertThat(gates()).containsExactly("alive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[\"other\"]}",
                "{\"data\":[{\"id\":\"a\"},\"other\"]}",
                "{\"data\":[null]}",
                "{\"data\":[[]]}",
                "{\"data\":[{}]}",
                "{\"data\":[{\"name\":\"other\"}]}",
                "{\"data\":[{\"id\":null}]}",
                "{\"data\":[{\"id\":\" \"}]}",
                "{\"data\":[{\"id\":17}]}",
                "{\"data\":null}",
                "{\"data\":\"other\"}",
                "{\"data\":{}}",
                "{\"data\":true}",
                "{\"message\":\"Gates listed successfully.\"}",
                "{\"data\":[],\"pagination\":{\"totalItems\":2}}",
                "{\"data\":[],\"pagination\":{\"nextPage\":17}}",
                "{\"data\":[],\"pagination\":{\"nextPage\":{}}}",
                "{\"data\":[],\"pagination\":{\"nextPage\":\"2\"}}",
                "{\"data\":[],\"pagination\":{\"has_more\":true}}",
                "{\"data\":[],\"pagination\":{\"has_more\":\"true\"}}",
                "{\"data\":[],\"pagination\":{\"nextPage\":null,\"totalItems\":1}}",
                "{\"data\":[],\"pagination\":{\"totalItems\":\"2\"}}",
                "{\"data\":[],\"pagination\":[]}",
                "{\"data\":[],\"pagination\":\"more\"}",
                "{\"data\":[{\"id\":\"\"}]}",
                "{\"data\":{\"data\":[]}}",
                "{\"data\":{\"gates\":[{\"id\":\"a\"}]}}",
                "{\"data\":[],\"data\":null}",
                "{\"Data\":[]}",
                "[]",
                "17",
                "{}",
                "null",
                "\"text\"",
                "",
                "<html>",
                "{\"data\":["
            })
    void aGateWhoseReferencesCannotBeReadIsLeftAlone(String answer) {
        for (String kind : List.of("gate", "dynamic_config", "experiment")) {
            FakeExchange exchange = new FakeExchange();
            exchange.always(request -> Mono.just(FakeExchange.response(
                    200,
                    request.path().contains(kind + "_references")
                            ? answer
                            : request.path().contains("_references")
                                    ? "{\"data\":[]}"
                                    : "{\"data\":[{\"id\":\"stale\"}]}")));
            List<BulkResult<?, ?>> results = new ArrayList<>();
            Bulk bulk = exchange.client().build().bulk(o -> o.attempts(2));
            bulk.deleteGates(GateQuery.builder().build()).results().subscribe(results::add);
            bulk.archiveGates(GateQuery.builder().build()).results().subscribe(results::add);
            exchange.pass(Duration.ofHours(2));
            assertThat(results)
                    .hasSize(2)
                    .allSatisfy(result -> assertThat(((Failed<?, ?>) result).error())
                            .isInstanceOf(DecodingException.class)
                            .hasMessageContaining(kind.replaceAll("_.*", "").replace("dynamic", "ynamicConfig")));
            assertThat(exchange.requests).allMatch(request -> request.method() == Method.GET);
        }
    }

    @Test
    void aWalkOfReferencesDoesNotEndEarly() {
        FakeExchange exchange = new FakeExchange();
        exchange.always(request -> {
            String path = request.path();
            return Mono.just(FakeExchange.response(
                    200,
                    !path.contains("_references")
                            ? "{\"data\":[{\"id\":\"stale\"}]}"
                            : path.contains("page=2")
                                    ? "{\"data\":[{\"id\":\"late\"}],\"pagination\":{\"nextPage\":null}}"
                                    : "{\"data\":[{\"id\":\"early\"}],\"pagination\":{\"nextPage\":\"/x?page=2\"}}"));
        });
        List<BulkResult<?, ?>> results = new ArrayList<>();
        exchange.client()
                .options(options -> options.maxPages(1))
                .build()
                .bulk()
                .deleteGates(GateQuery.builder().build())
                .results()
                .subscribe(results::add);
        exchange.pass(Duration.ofHours(1));
        assertThat(results)
                .singleElement()
                .satisfies(result -> assertThat(((Failed<?, ?>) result).error())
                        .isInstanceOfSatisfying(
                                StillReferencedException.class,
                                left -> assertThat(left.references()).contains("experiment late")));
    }

    @Test
    void retiringGatesRefusesAJournal(@TempDir Path folder) {
        Bulk bulk = console.bulk(o -> o.journal(FileJournal.at(folder.resolve("x"))));
        assertThatThrownBy(() -> bulk.archiveGates(GateQuery.builder().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs no journal");
    }

    @Test
    void gatesGetTheTagsThatTheyLack() {
        for (String tag : List.of("a", "b", "c")) {
            sandbox.put("tags", Map.of("id", tag, "name", tag, "description", ""));
        }
        sandbox.put("gates", Map.of("id", "one", "name", "one", "tags", List.of("a")));
        sandbox.put("gates", Map.of("id", "both", "name", "both", "tags", List.of("b", "c", "a")));
        run(console.bulk().tagGates(Flux.just("one", "both"), List.of("b", "c")));
        assertThat(sandbox.item("gates", "one", Gate.class).orElseThrow().tags())
                .containsExactly("a", "b", "c");
        assertThat(sandbox.item("gates", "both", Gate.class).orElseThrow().tags())
                .containsExactly("b", "c", "a");
        assertThat(sandbox.requestCount(GateRoutes.PATCH)).isEqualTo(1);
        assertThat(sandbox.requestCount(TagRoutes.CREATE)).isZero();
    }

    @Test
    void gatesAreCreatedOrChangedWhereTheyDiffer() {
        Rule beta = rule("beta", ConditionType.USER_ID, "u1");
        List<GateRequest> wanted = List.of(
                gate("new").description("first").rules(List.of(beta)).build(),
                gate("same").description("as it is").rules(List.of(beta)).build(),
                gate("other").description("better").isEnabled(true).build());
        console.gates().create(wanted.get(1)).block(LONG);
        console.gates()
                .create(wanted.get(2).with(b -> b.description("worse").rules(List.of(beta))))
                .block(LONG);
        long creates = sandbox.requestCount(GateRoutes.CREATE);

        Map<String, BulkResult<GateRequest, Upserted<Gate>>> results =
                results(console.bulk().upsertGates(Flux.fromIterable(wanted)));
        Map<String, Upserted<Gate>> done = new LinkedHashMap<>();
        results.forEach((key, result) ->
                done.put(key, Objects.requireNonNull(((Succeeded<GateRequest, Upserted<Gate>>) result).value())));
        assertThat(done.get("new").action()).isEqualTo(Upserted.Action.CREATED);
        assertThat(done.get("same").action()).isEqualTo(Upserted.Action.UNCHANGED);
        assertThat(done.get("other").action()).isEqualTo(Upserted.Action.CHANGED);
        assertThat(done.get("other").differences()).isEqualTo(Map.of("description", "better"));
        assertThat(sandbox.requestCount(GateRoutes.CREATE)).isEqualTo(creates + 1);
        assertThat(sandbox.requestCount(GateRoutes.PATCH)).isEqualTo(1);
        Gate other = sandbox.item("gates", "other", Gate.class).orElseThrow();
        assertThat(other.description()).isEqualTo("better");
        assertThat(other.rules()).extracting(Rule::name).containsExactly("beta");

        int changes = sandbox.mutationTimes().size();
        assertThat(run(console.bulk().upsertGates(Flux.fromIterable(wanted))).isComplete())
                .isTrue();
        assertThat(sandbox.mutationTimes()).hasSize(changes);
    }

    @Test
    void anUpsertNeedsIds() {
        Map<String, BulkResult<GateRequest, Upserted<Gate>>> results = results(console.bulk()
                .upsertGates(Flux.just(GateRequest.builder().name("no id").build())));
        assertThat(results.get("#1"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.error()).hasMessageContaining("needs an id"));
    }

    @Test
    void whatBulkDoesCanBeMadeOfAnyCalls() {
        BulkSummary summary = run(console.bulk()
                .job(
                        Flux.range(0, 20).map(i -> "gate" + i),
                        id -> id,
                        id -> console.gates()
                                .create(gate(id).build())
                                .then(Mono.defer(() -> console.gates().disable(id)))));
        assertThat(summary.failures()).isEmpty();
        assertThat(summary.requests()).isEqualTo(40);
        assertThat(sandbox.items("gates", Gate.class)).hasSize(20).noneMatch(Gate::isEnabled);
    }
}
