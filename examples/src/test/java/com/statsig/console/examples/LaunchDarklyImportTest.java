package com.statsig.console.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.targeting.ConditionType;
import com.statsig.console.targeting.Operator;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.TargetValue;
import com.statsig.console.testkit.ConsoleSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchDarklyImportTest {
    private static final String EXPORT = """
            {"items": [
              {"key": "new-checkout", "name": "New checkout", "description": "Second try", "tags": ["web"],
               "variations": [{"value": true}, {"value": false}],
               "environments": {"production": {
                 "on": true, "offVariation": 1,
                 "targets": [{"values": ["ann", "bob"], "variation": 0}],
                 "rules": [
                   {"_id": "5f1c", "clauses": [{"attribute": "email", "op": "endsWith", "values": ["@example.com"]},
                                {"attribute": "plan", "op": "in", "values": ["free"], "negate": true}],
                    "rollout": {"variations": [{"variation": 0, "weight": 12500}, {"variation": 1, "weight": 87500}]}}],
                 "fallthrough": {"variation": 1}}}},
              {"key": "theme", "name": "Theme", "tags": [],
               "variations": [{"value": "dark"}, {"value": "light"}],
               "environments": {"production": {"on": true, "offVariation": 1, "fallthrough": {"variation": 0}}}},
              {"key": "matched", "name": "Matched", "tags": [],
               "variations": [{"value": true}, {"value": false}],
               "environments": {"production": {"on": true, "offVariation": 1,
                 "rules": [{"clauses": [{"attribute": "plan", "op": "matches", "values": ["f.*"]}], "variation": 0}],
                 "fallthrough": {"variation": 0}}}},
              {"key": "by-company", "name": "By company", "tags": [],
               "variations": [{"value": true}, {"value": false}],
               "environments": {"production": {"on": true, "offVariation": 1,
                 "contextTargets": [{"contextKind": "organization", "values": ["acme"], "variation": 0}],
                 "fallthrough": {"variation": 1}}}},
              {"key": "dark-launch", "name": "Dark launch", "tags": ["web", "api"],
               "variations": [{"value": false}, {"value": true}],
               "environments": {"production": {"on": false, "offVariation": 0, "fallthrough": {"variation": 1}}}}
            ]}
            """;

    private final ConsoleSandbox sandbox = ConsoleSandbox.start();
    private final StatsigConsole console = StatsigConsole.builder()
            .baseUrl(sandbox.baseUrl())
            .apiKey(sandbox.apiKey())
            .build();

    @TempDir
    private Path folder;

    private Path export;

    @BeforeEach
    void writeExport() throws IOException {
        export = Files.writeString(folder.resolve("flags.json"), EXPORT);
    }

    @AfterEach
    void close() {
        console.close();
        sandbox.close();
    }

    @Test
    void bringsBooleanFlagsOverAndTellsWhatItLeavesOut() throws IOException {
        assertThat(LaunchDarklyImport.run(console, export, "production", false)).isFalse();

        assertThat(sandbox.items("gates", Gate.class))
                .extracting(Gate::id)
                .containsExactlyInAnyOrder("new-checkout", "dark-launch");
        Gate checkout = sandbox.item("gates", "new-checkout", Gate.class).orElseThrow();
        assertThat(checkout.isEnabled()).isTrue();
        assertThat(checkout.tags()).containsExactly("web");
        assertThat(checkout.rules()).extracting(Rule::name).containsExactly("targets 1", "rule 5f1c", "everyone");
        assertThat(checkout.rules()).extracting(Rule::passPercentage).containsExactly(100.0, 12.5, 0.0);
        assertThat(checkout.rules().get(0).conditions()).singleElement().satisfies(users -> {
            assertThat(users.type()).isEqualTo(ConditionType.USER_ID);
            assertThat(users.targetValue()).isEqualTo(TargetValue.of("ann", "bob"));
        });
        assertThat(checkout.rules().get(1).conditions())
                .extracting(condition -> condition.operator())
                .containsExactly(Operator.STR_ENDS_WITH_ANY, Operator.NONE_CASE_SENSITIVE);
        assertThat(checkout.rules().get(1).conditions().get(1).field()).isEqualTo("plan");
        assertThat(sandbox.item("gates", "dark-launch", Gate.class)
                        .orElseThrow()
                        .isEnabled())
                .isFalse();
    }

    @Test
    void startedAgainItSendsNothingTwice() throws IOException {
        LaunchDarklyImport.run(console, export, "production", false);
        int sent = sandbox.mutationTimes().size();
        LaunchDarklyImport.run(console, export, "production", false);
        assertThat(sandbox.mutationTimes()).hasSize(sent);
        assertThat(folder.resolve("flags.json.journal")).content().contains("new-checkout", "SUCCEEDED");
    }

    @Test
    void aDryRunSendsNothing() throws IOException {
        LaunchDarklyImport.run(console, export, "production", true);
        assertThat(sandbox.mutationTimes()).isEmpty();
        assertThat(sandbox.requestCount(GateRoutes.GET)).isEqualTo(2);
    }
}
