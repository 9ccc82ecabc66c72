package com.statsig.console.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.bulk.BulkResult;
import com.statsig.console.targeting.Rule;
import com.statsig.console.testkit.ConsoleSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateMigrationTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final ConsoleSandbox from = ConsoleSandbox.start();
    private final ConsoleSandbox to =
            ConsoleSandbox.builder().checkReferences(true).start();
    private final StatsigConsole source = client(from);
    private final StatsigConsole target = client(to);

    private static StatsigConsole client(ConsoleSandbox sandbox) {
        return StatsigConsole.builder()
                .baseUrl(sandbox.baseUrl())
                .apiKey(sandbox.apiKey())
                .build();
    }

    @AfterEach
    void close() {
        source.close();
        target.close();
        from.close();
        to.close();
    }

    private void migrate() {
        List<BulkResult<?, ?>> results = Objects.requireNonNull(
                new GateMigration(source, target, LONG).run().collectList().block(LONG));
        assertThat(results).hasSize(3).allMatch(BulkResult.Succeeded.class::isInstance);
    }

    private static List<Rule> rules(ConsoleSandbox sandbox) {
        return Objects.requireNonNull(
                sandbox.item("gates", "checkout", Gate.class).orElseThrow().rules());
    }

    private static List<String> bases(ConsoleSandbox sandbox) {
        return rules(sandbox).stream().map(Rule::baseID).toList();
    }

    private static Map<String, Object> rule(String id, String name, Map<String, Object> condition) {
        return Map.of("id", id, "name", name, "passPercentage", 10, "conditions", List.of(condition));
    }

    @Test
    void runAgainItKeepsTheIdsOfTheTargetAndSendsNoneOfTheSource() {
        from.put("tags", Map.of("name", "web", "description", ""));
        from.put("segments", Map.of("id", "staff", "name", "staff", "type", "rule_based"));
        from.put(
                "gates",
                Map.of(
                        "id",
                        "checkout",
                        "name",
                        "checkout",
                        "tags",
                        List.of("web"),
                        "rules",
                        List.of(
                                rule("one", "staff", Map.of("type", "passes_segment", "targetValue", "staff")),
                                rule("two", "everyone", Map.of("type", "public")))));
        migrate();
        List<String> ids = bases(to);
        assertThat(ids).hasSize(2).doesNotContainAnyElementsOf(bases(from));

        migrate();
        assertThat(to.requestCount(GateRoutes.PATCH)).isZero();

        source.gates()
                .edit(
                        "checkout",
                        gate -> gate.withRules(List.of(
                                gate.rules().get(1).with(b -> b.passPercentage(50.0)),
                                gate.rules().get(0).with(b -> b.name("our staff")))))
                .block(LONG);
        migrate();

        assertThat(rules(to)).extracting(Rule::name).containsExactly("everyone", "our staff");
        assertThat(rules(to)).extracting(Rule::passPercentage).containsExactly(50.0, 10.0);
        assertThat(bases(to)).containsExactly(ids.get(1), ids.get(0));
        assertThat(to.requestCount(GateRoutes.PATCH)).isEqualTo(1);
    }
}
