package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsoleSandboxExtensionTest {
    @RegisterExtension
    static final ConsoleSandboxExtension SHARED = ConsoleSandboxExtension.create();

    private static String baseUrl = "";

    @RepeatedTest(2)
    void inAStaticFieldItStaysAndIsReset(ConsoleSandbox sandbox) {
        assertThat(sandbox).isSameAs(SHARED.get());
        assertThat(baseUrl).isIn("", SHARED.baseUrl());
        assertThat(sandbox.items("tags")).isEmpty();
        assertThat(SHARED.apiKey()).isEqualTo(sandbox.apiKey());
        baseUrl = SHARED.baseUrl();
        sandbox.put("tags", Map.of("name", "left behind"));
    }

    @Nested
    class InAnInstanceField {
        @RegisterExtension
        final ConsoleSandboxExtension own =
                ConsoleSandboxExtension.create(ConsoleSandbox.builder().pageSize(7));

        @RepeatedTest(2)
        void eachTestHasItsOwn() {
            assertThat(own.get()).isNotSameAs(SHARED.get());
            assertThat(new Http(own.get()).get("/tags").pagination()).containsEntry("itemsPerPage", 7);
        }
    }

    @Test
    void outsideOfATestThereIsNone() {
        assertThatThrownBy(() -> ConsoleSandboxExtension.create().get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@RegisterExtension");
    }
}
