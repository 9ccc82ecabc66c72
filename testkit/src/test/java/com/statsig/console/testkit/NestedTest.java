package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nested classes share the sandbox of the class around them. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class NestedTest {
    @RegisterExtension
    static final ConsoleSandboxExtension SANDBOX = ConsoleSandboxExtension.create();

    private static String url = "";

    @Test
    void theOuterClassHasASandbox() {
        url = SANDBOX.baseUrl();
    }

    @Nested
    @Order(1)
    class First {
        @Test
        void hasTheSameSandbox() {
            assertThat(SANDBOX.baseUrl()).isEqualTo(url);
        }
    }

    @Nested
    @Order(2)
    class Second {
        @Test
        void hasTheSameSandboxAfterTheFirstHasEnded() {
            assertThat(SANDBOX.baseUrl()).isEqualTo(url);
            assertThat(new Http(SANDBOX.get()).get("/gates").status()).isEqualTo(200);
        }
    }
}
