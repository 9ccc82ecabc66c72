package com.statsig.console.checks;

import com.statsig.console.experiments.Experiment;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.testkit.ConsoleSandbox;
import com.statsig.console.testkit.ConsoleSandboxExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code that docs/sandbox.md shows. Compiled, never run. */
final class SandboxSnippets {
    private SandboxSnippets() {}

    // region sandbox-test
    @RegisterExtension
    static ConsoleSandboxExtension sandbox = ConsoleSandboxExtension.create();

    void readsAGate() {
        sandbox.get().put("gates", Map.of("name", "A Gate"));
        // a client to sandbox.baseUrl() with sandbox.apiKey()
    }
    // endregion

    static void faults(ConsoleSandbox sandbox) {
        // region sandbox-faults
        sandbox.faults().next(2).of(GateRoutes.PATCH).answer(503);
        sandbox.faults().always().of(GateRoutes.GET).ofResource("checkout").answer(403);
        sandbox.faults()
                .next(1)
                .after(Duration.ofMillis(200))
                .answer(502, Map.of("Content-Type", "text/plain"), "bad gateway");
        sandbox.faults().share(0.05).ofMutations().resetAfter();
        sandbox.faults()
                .next(1)
                .interim(103, Map.of("Link", "</a.css>; rel=preload"))
                .answerAsUsual();
        // endregion
    }

    static void advance(ConsoleSandbox sandbox, StatsigConsole console) {
        // region sandbox-advance
        Instant tomorrow = sandbox.now().plus(Duration.ofDays(1));
        console.experiments().scheduleStart("checkout", tomorrow).block();
        sandbox.advance(Duration.ofDays(1));
        sandbox.item("experiments", "checkout", Experiment.class); // its status is active
        // endregion
    }
}
