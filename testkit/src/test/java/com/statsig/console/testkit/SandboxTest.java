package com.statsig.console.testkit;

import com.statsig.console.testkit.state.Plain;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sandbox with a clock that stands still, and a client for it. */
abstract class SandboxTest {
    final TestClock clock = new TestClock();

    @RegisterExtension
    final ConsoleSandboxExtension extension =
            ConsoleSandboxExtension.create(ConsoleSandbox.builder().clock(clock));

    private @Nullable Http http;

    ConsoleSandbox sandbox() {
        return extension.get();
    }

    Http http() {
        if (http == null) {
            http = new Http(sandbox());
        }
        return http;
    }

    static Map<String, @Nullable Object> rule(String name, Number passPercentage) {
        return Plain.of(
                "name", name, "passPercentage", passPercentage, "conditions", List.of(Map.of("type", "public")));
    }

    static List<Map<String, @Nullable Object>> rulesOf(Map<String, @Nullable Object> resource) {
        return Plain.objects(resource.get("rules"));
    }

    static String text(Map<String, @Nullable Object> object, String property) {
        return String.valueOf(Objects.requireNonNull(object.get(property)));
    }

    static List<Map<String, @Nullable Object>> errors(Http.Answer answer) {
        return Plain.objects(answer.object().get("errors"));
    }
}
