package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.statsig.console.testkit.state.Plain;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Tests that JUnit runs at the same time. */
class ConcurrentTestsTest {
    @Test
    void testsWithASharedSandboxDoNotSeeEachOther() {
        assertThat(failures(WithASharedSandbox.class)).isEmpty();
    }

    @Test
    void testsWithASandboxEachDoNotSeeEachOther() {
        assertThat(failures(WithASandboxEach.class)).isEmpty();
    }

    private static List<TestExecutionSummary.Failure> failures(Class<?> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "6")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        assertThat(listener.getSummary().getTestsFoundCount()).isEqualTo(12);
        return listener.getSummary().getFailures();
    }

    static class WithASharedSandbox {
        @RegisterExtension
        static final ConsoleSandboxExtension SANDBOX = ConsoleSandboxExtension.create();

        @RepeatedTest(6)
        void first() {
            createsAndCounts(SANDBOX.get());
        }

        @RepeatedTest(6)
        void second() {
            createsAndCounts(SANDBOX.get());
        }
    }

    static class WithASandboxEach {
        @RegisterExtension
        final ConsoleSandboxExtension sandbox = ConsoleSandboxExtension.create();

        @RepeatedTest(6)
        void first() {
            createsAndCounts(sandbox.get());
        }

        @RepeatedTest(6)
        void second() {
            createsAndCounts(sandbox.get());
        }
    }

    /** The ids, and what is drawn by chance, are those of a new sandbox. */
    private static void createsAndCounts(ConsoleSandbox sandbox) {
        Http http = new Http(sandbox);
        for (int i = 0; i < 10; i++) {
            http.post("/tags", Plain.of("name", "tag " + i, "description", ""));
            assertThat(sandbox.items("tags")).hasSize(i + 1);
        }
        assertThat(sandbox.requests()).hasSize(10);
        assertThat(http.get("/audit_logs").items().get(9).get("id")).isEqualTo(FIRST_ID);
        sandbox.faults().share(0.5).answer(503);
        assertThat(http.get("/tags").status()).isEqualTo(FIRST_DRAW);
    }

    private static final String FIRST_ID;
    private static final int FIRST_DRAW;

    static {
        try (ConsoleSandbox fresh = ConsoleSandbox.start()) {
            Http http = new Http(fresh);
            http.post("/tags", Plain.of("name", "tag 0", "description", ""));
            FIRST_ID = String.valueOf(http.get("/audit_logs").items().get(0).get("id"));
            fresh.faults().share(0.5).answer(503);
            FIRST_DRAW = http.get("/tags").status();
        }
    }
}
