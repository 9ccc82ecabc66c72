package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SandboxQuotaTest {
    private final TestClock clock = new TestClock();

    @Test
    void theWindowSlides() {
        Quota quota = Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(3, Duration.ofSeconds(10)));
        try (ConsoleSandbox sandbox = ConsoleSandbox.builder()
                .quota(quota)
                .countRefused(false)
                .clock(clock)
                .retryAfter(true)
                .start()) {
            Http http = new Http(sandbox);
            assertThat(create(http, 1)).isEqualTo(200);
            clock.advance(Duration.ofSeconds(6));
            assertThat(create(http, 2)).isEqualTo(200);
            assertThat(create(http, 3)).isEqualTo(200);

            Http.Answer refused = http.post("/tags", Map.of("name", "tag 4", "description", ""));
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.object())
                    .isEqualTo(Map.of("statusCode", 429, "message", "ThrottlerException: Too Many Requests"));
            assertThat(refused.response().headers().firstValue("Retry-After")).contains("4");
            assertThat(http.get("/tags").items()).hasSize(3);

            clock.advance(Duration.ofSeconds(4));
            assertThat(create(http, 4)).isEqualTo(200);
            assertThat(create(http, 5)).isEqualTo(429);
            assertThat(sandbox.mutationTimes()).hasSize(6);

            sandbox.reset();
            assertThat(create(http, 1)).isEqualTo(200);
        }
    }

    private static int create(Http http, int number) {
        return http.post("/tags", Map.of("name", "tag " + number, "description", ""))
                .status();
    }

    @Test
    void theDocumentedQuotaHoldsMutationsAndIdLists() {
        try (ConsoleSandbox sandbox = ConsoleSandbox.builder()
                .quota(Quota.documented())
                .countRefused(false)
                .clock(clock)
                .start()) {
            Http http = new Http(sandbox);
            sandbox.put("segments", Map.of("name", "list", "type", "id_list"));
            List<Integer> idLists = IntStream.range(0, 13)
                    .map(i -> http.patch("/segments/list/id_list", Map.of("ids", List.of("a" + i)))
                            .status())
                    .boxed()
                    .toList();
            assertThat(idLists)
                    .containsOnly(200, 429)
                    .containsSequence(200, 429)
                    .endsWith(429);
            assertThat(sandbox.ids("list")).hasSize(12);

            List<Integer> tags =
                    IntStream.range(0, 102).map(i -> create(http, i)).boxed().toList();
            assertThat(tags.stream().filter(status -> status == 200)).hasSize(100);
            Http.Answer refused = http.post("/tags", Map.of("name", "tag", "description", ""));
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.response().headers().firstValue("Retry-After")).isEmpty();
            assertThat(http.get("/tags").status()).isEqualTo(200);
        }
    }
}
