package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ConsoleSandboxExtension.class)
class ConsoleSandboxParameterTest {
    @RepeatedTest(2)
    void aParameterIsAFreshSandbox(ConsoleSandbox sandbox) {
        assertThat(new Http(sandbox).get("/tags").items()).isEmpty();
        sandbox.put("tags", Map.of("name", "left behind"));
    }
}
