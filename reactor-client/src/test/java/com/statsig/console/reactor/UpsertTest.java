package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.dynamicconfigs.DynamicConfig;
import com.statsig.console.dynamicconfigs.DynamicConfigRequest;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.bulk.BulkJob;
import com.statsig.console.reactor.bulk.BulkResult;
import com.statsig.console.reactor.bulk.BulkResult.Failed;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.reactor.bulk.Upserted;
import com.statsig.console.targeting.Condition;
import com.statsig.console.targeting.ConditionType;
import com.statsig.console.targeting.Operator;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.TargetValue;
import com.statsig.console.targeting.Variant;
import com.statsig.console.testkit.ConsoleSandbox;
import com.statsig.console.testkit.ConsoleSandboxExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;

/** Laws of create-or-change, with gates and configs that a generator with a fixed seed makes up. */
class UpsertTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int MANY = 100;
    private static final List<String> TAGS = List.of("a", "b", "c", "d");

    @RegisterExtension
    static final ConsoleSandboxExtension SANDBOX = ConsoleSandboxExtension.create();

    private final Random random = new Random(20261125);
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
        TAGS.forEach(tag -> sandbox.put("tags", Map.of("id", tag, "name", tag, "description", "")));
    }

    @AfterEach
    void disconnect() {
        console.close();
    }

    private void run(BulkJob<?, ?> job) {
        BulkSummary summary = Objects.requireNonNull(job.summary().block(LONG));
        assertThat(summary.failures()).isEmpty();
        assertThat(summary.isComplete()).isTrue();
    }

    private void upsertGates(List<GateRequest> gates) {
        run(console.bulk().upsertGates(Flux.fromIterable(gates)));
    }

    private void upsertConfigs(List<DynamicConfigRequest> configs) {
        run(console.bulk().upsertDynamicConfigs(Flux.fromIterable(configs)));
    }

    // ---- made up

    private List<GateRequest> gates() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> GateRequest.builder()
                        .id("gate_" + i)
                        .name("gate_" + i)
                        .description(random.nextBoolean() ? "Gate " + i : null)
                        .isEnabled(random.nextBoolean() ? random.nextBoolean() : null)
                        .tags(random.nextInt(3) == 0 ? null : some(TAGS))
                        .targetApps(random.nextInt(3) == 0 ? null : some(List.of("web", "app")))
                        .rules(random.nextInt(10) == 0 ? null : rules(false))
                        .build())
                .toList();
    }

    private List<DynamicConfigRequest> configs() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> DynamicConfigRequest.builder()
                        .id("config_" + i)
                        .name("config_" + i)
                        .defaultValue(random.nextBoolean() ? Map.of("n", i, "list", List.of(i, 1.5)) : null)
                        .rules(rules(true))
                        .build())
                .toList();
    }

    private List<Rule> rules(boolean withVariants) {
        return new ArrayList<>(IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> rule("rule " + i, i, withVariants))
                .toList());
    }

    private Rule rule(String name, int number, boolean ofConfig) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Condition.builder()
                .type(ConditionType.USER_ID)
                .operator(random.nextBoolean() ? Operator.ANY : Operator.NONE)
                .targetValue(TargetValue.of("user " + number, "x", "y"))
                .build());
        if (random.nextBoolean()) {
            conditions.add(Condition.builder()
                    .type(ConditionType.CUSTOM_FIELD)
                    .field("age")
                    .operator(Operator.GT)
                    .targetValue(TargetValue.ofSingle(random.nextInt(90) + 0.5))
                    .build());
        }
        return Rule.builder()
                .name(name)
                .passPercentage(ofConfig && random.nextBoolean() ? null : random.nextInt(10_000) / 100.0)
                .conditions(conditions)
                .environments(
                        switch (random.nextInt(3)) {
                            case 0 -> null;
                            case 1 -> List.of();
                            default -> some(List.of("staging", "production", "development"));
                        })
                .returnValue(random.nextBoolean() ? null : Map.of("n", random.nextInt(3)))
                .variants(ofConfig && random.nextBoolean() ? List.of(variant("one", 0), variant("two", 1)) : null)
                .build();
    }

    private static Variant variant(String name, int value) {
        return Variant.builder()
                .name(name)
                .passPercentage(50.0)
                .returnValue(Map.of("v", value))
                .build();
    }

    private List<String> some(List<String> of) {
        List<String> some = shuffled(of);
        return some.subList(0, random.nextInt(some.size() + 1));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Means the same, in another order and with repetitions. */
    private GateRequest saidInAnotherWay(GateRequest gate) {
        return gate.with(b -> b.tags(gate.tags() == null ? null : twice(gate.tags()))
                .targetApps(gate.targetApps() == null ? null : shuffled(gate.targetApps()))
                .rules(
                        gate.rules() == null
                                ? null
                                : gate.rules().stream()
                                        .map(this::saidInAnotherWay)
                                        .toList()));
    }

    private Rule saidInAnotherWay(Rule rule) {
        return rule.with(b -> b.environments(rule.environments() == null ? null : twice(rule.environments()))
                .conditions(shuffled(Objects.requireNonNull(rule.conditions())).stream()
                        .map(condition -> condition.targetValue() instanceof TargetValue.Texts texts
                                ? condition.withTargetValue(
                                        TargetValue.of(twice(texts.values()).toArray(String[]::new)))
                                : condition)
                        .toList()));
    }

    private List<String> twice(List<String> list) {
        List<String> twice = new ArrayList<>(list);
        twice.addAll(list);
        return shuffled(twice);
    }

    // ---- laws

    @Test
    void aSecondUpsertOfTheSameSendsNothing() {
        List<GateRequest> gates = gates();
        List<DynamicConfigRequest> configs = configs();
        upsertGates(gates);
        upsertConfigs(configs);
        int sent = sandbox.mutationTimes().size();
        assertThat(sent).isEqualTo(2 * MANY);

        upsertGates(gates);
        upsertConfigs(configs);
        upsertGates(gates.stream().map(this::saidInAnotherWay).toList());

        assertThat(sandbox.mutationTimes()).hasSize(sent);
    }

    @Test
    void rulesKeepTheirIdsWhateverChanges() {
        List<GateRequest> gates = gates();
        upsertGates(gates);
        Map<String, Map<String, String>> expected = new LinkedHashMap<>();
        List<GateRequest> changed = gates.stream()
                .map(gate -> {
                    Map<String, String> ids = bases("gates", Objects.requireNonNull(gate.id()));
                    Map<String, String> then = new LinkedHashMap<>();
                    List<Rule> rules = shuffled(Objects.requireNonNullElse(gate.rules(), List.<Rule>of())).stream()
                            .map(rule -> changed(rule, ids, then))
                            .toList();
                    expected.put(Objects.requireNonNull(gate.id()), then);
                    return gate.withRules(rules);
                })
                .toList();

        upsertGates(changed);

        expected.forEach((gate, bases) -> assertThat(bases("gates", gate)).isEqualTo(bases));
        int sent = sandbox.mutationTimes().size();
        upsertGates(changed);
        assertThat(sandbox.mutationTimes()).hasSize(sent);
    }

    /** Another percentage, another name, both, or other environments; and the base it must have then. */
    private Rule changed(Rule rule, Map<String, String> ids, Map<String, String> then) {
        Rule changed = switch (random.nextInt(5)) {
            case 0 -> rule.withPassPercentage(random.nextInt(10_000) / 100.0);
            case 1 -> rule.withName(rule.name() + " renamed");
            case 2 -> rule.with(b -> b.name(rule.name() + " renamed").passPercentage(random.nextInt(10_000) / 100.0));
            case 3 -> rule.withEnvironments(List.of("staging"));
            default -> rule;
        };
        then.put(String.valueOf(changed.name()), Objects.requireNonNull(ids.get(rule.name())));
        return changed;
    }

    @Test
    void variantsAndRulesOfConfigsKeepTheirIds() {
        Rule rule = rule("r", 1, true).withVariants(List.of(variant("one", 0), variant("two", 1)));
        DynamicConfigRequest config = DynamicConfigRequest.builder()
                .id("config")
                .name("config")
                .rules(List.of(rule))
                .build();
        upsertConfigs(List.of(config));
        String base = Objects.requireNonNull(bases("dynamicConfigs", "config").get("r"));
        console.dynamicConfigs()
                .edit(
                        "config",
                        there -> there.withRules(there.rules().stream()
                                .map(one -> one.withVariants(List.of(
                                        variant("one", 0).withId("v1"),
                                        variant("two", 1).withId("v2"))))
                                .toList()))
                .block(LONG);

        Rule wanted = rule.withVariants(
                List.of(variant("zero", 5), variant("two", 7), variant("uno", 0).withPassPercentage(20.0)));
        upsertConfigs(List.of(config.withRules(List.of(wanted))));

        DynamicConfig there =
                sandbox.item("dynamicConfigs", "config", DynamicConfig.class).orElseThrow();
        assertThat(there.rules()).singleElement().satisfies(one -> {
            assertThat(one.baseID()).isEqualTo(base);
            assertThat(one.variants()).extracting(Variant::id).containsExactly(null, "v2", "v1");
        });
    }

    @Test
    void whatSomebodyNarrowedByHandIsWidenedAgain() {
        GateRequest gate = GateRequest.builder()
                .id("gate")
                .name("gate")
                .rules(List.of(rule("r", 1, false).with(b -> b.environments(null)), rule("s", 2, false)))
                .build();
        upsertGates(List.of(gate));
        Map<String, String> bases = bases("gates", "gate");
        console.gates()
                .edit(
                        "gate",
                        there -> there.withRules(there.rules().stream()
                                .map(one -> "r".equals(one.name()) ? one.withEnvironments(List.of("staging")) : one)
                                .toList()))
                .block(LONG);

        BulkResult<GateRequest, Upserted<Gate>> result = Objects.requireNonNull(
                console.bulk().upsertGates(Flux.just(gate)).results().blockLast(LONG));

        assertThat(((BulkResult.Succeeded<GateRequest, Upserted<Gate>>) result).value())
                .satisfies(upserted -> assertThat(upserted.action()).isEqualTo(Upserted.Action.CHANGED));
        assertThat(sandbox.item("gates", "gate", Gate.class)
                        .orElseThrow()
                        .rules()
                        .get(0)
                        .environments())
                .isNull();
        assertThat(bases("gates", "gate")).isEqualTo(bases);
    }

    private Map<String, String> bases(String group, String id) {
        Map<String, String> bases = new LinkedHashMap<>();
        for (Object rule : (List<?>)
                Objects.requireNonNull(sandbox.item(group, id).orElseThrow().get("rules"))) {
            Map<?, ?> properties = (Map<?, ?>) rule;
            bases.put(String.valueOf(properties.get("name")), String.valueOf(properties.get("baseID")));
        }
        return bases;
    }

    @Test
    void aRefusedChangeIsNoReasonToCreate() {
        FakeExchange exchange = new FakeExchange();
        exchange.answer(200, "{\"data\":{\"id\":\"gate\",\"rules\":[]}}");
        exchange.answer(404, "{\"status\":404,\"message\":\"The following Gate IDs could not be found: [x]\"}");
        GateRequest gate = GateRequest.builder()
                .id("gate")
                .rules(List.of(rule("r", 1, false)))
                .build();
        List<BulkResult<GateRequest, Upserted<Gate>>> results = new ArrayList<>();
        exchange.client().build().bulk().upsertGates(Flux.just(gate)).results().subscribe(results::add);
        exchange.pass(Duration.ofSeconds(10));
        assertThat(exchange.requests).extracting(request -> request.method()).containsExactly(Method.GET, Method.PATCH);
        assertThat(results)
                .singleElement()
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.error()).isInstanceOf(NotFoundException.class));
    }
}
