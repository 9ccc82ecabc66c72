package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.testkit.ConsoleSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Interim answers as the sandbox sends them: the client waits for the final one. */
class InterimAnswersTest {
    @Test
    void theFinalAnswerIsTheOneThatCounts() {
        try (ConsoleSandbox sandbox = ConsoleSandbox.start();
                StatsigConsole console = StatsigConsole.builder()
                        .apiKey(sandbox.apiKey())
                        .baseUrl(sandbox.baseUrl())
                        .build()) {
            sandbox.put("gates", Map.of("name", "A Gate"));
            sandbox.faults()
                    .always()
                    .of(GateRoutes.GET)
                    .interim(100, Map.of())
                    .interim(103, Map.of("Link", "</a.css>; rel=preload"))
                    .answerAsUsual();

            for (int i = 0; i < 3; i++) {
                assertThat(console.gates().get("a_gate").map(Gate::name).block())
                        .isEqualTo("A Gate");
            }
            assertThat(sandbox.requestCount(GateRoutes.GET)).isEqualTo(3);
        }
    }
}
