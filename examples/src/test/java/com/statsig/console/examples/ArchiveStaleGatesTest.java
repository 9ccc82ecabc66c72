package com.statsig.console.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.gates.GateRoutes;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.testkit.ConsoleSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchiveStaleGatesTest {
    @Test
    void showsFirstAndArchivesWhenTold() {
        try (ConsoleSandbox sandbox = ConsoleSandbox.start();
                StatsigConsole console = StatsigConsole.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            sandbox.put("gates", Map.of("id", "old", "name", "old", "type", "STALE"));
            sandbox.put("gates", Map.of("id", "alive", "name", "alive", "type", "PERMANENT"));

            assertThat(ArchiveStaleGates.run(console, false)).isZero();
            assertThat(sandbox.requestCount(GateRoutes.ARCHIVE)).isZero();

            assertThat(ArchiveStaleGates.run(console, true)).isZero();
            assertThat(sandbox.requestCount(GateRoutes.ARCHIVE)).isEqualTo(1);
        }
    }
}
