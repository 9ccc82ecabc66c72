package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.gates.GateRoutes;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.testkit.state.Plain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a test sees of requests, and what it can aim faults at. */
class TestDoubleTest extends SandboxTest {
    @Test
    void aRequestShowsItsHeadersWithoutTheKeyAndItsBodyAsItCame() {
        http().post("/tags", Plain.of("name", "a", "description", "b"));

        SandboxRequest request = sandbox().requests().get(0);
        assertThat(request.headers().get("statsig-api-key")).containsExactly("***");
        assertThat(request.headers()).containsKey("User-Agent");
        assertThat(request.rawBody()).isEqualTo("{\"name\":\"a\",\"description\":\"b\"}");
        assertThat(request.toString()).doesNotContain(sandbox().apiKey().reveal());
    }

    @Test
    void aFaultMeetsOneResourceOnly() {
        sandbox().put("gates", Map.of("name", "one"));
        sandbox().put("gates", Map.of("name", "two"));
        sandbox().faults().always().of(GateRoutes.GET).ofResource("two").answer(403);

        assertThat(http().get("/gates/one").status()).isEqualTo(200);
        assertThat(http().get("/gates/two").status()).isEqualTo(403);
        assertThat(http().get("/gates/two/rules").status()).isEqualTo(200);
    }

    @Test
    void aFaultHasHeadersAndComesLate() {
        sandbox()
                .faults()
                .next(1)
                .after(Duration.ofMillis(150))
                .answer(502, Map.of("Content-Type", "text/plain", "X-Proxy", "a"), "bad gateway");

        long start = System.nanoTime();
        Http.Answer answer = http().get("/gates");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.response().headers().firstValue("X-Proxy")).contains("a");
        assertThat(answer.text()).isEqualTo("bad gateway");
    }

    @Test
    void theDrawsAreTheSameAfterAReset() {
        List<Integer> first = draws();
        sandbox().reset();

        assertThat(draws()).isEqualTo(first);
    }

    private List<Integer> draws() {
        sandbox().faults().share(0.5).answer(503);
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            statuses.add(http().get("/gates").status());
        }
        return statuses;
    }

    @Test
    void refusedAttemptsCountWhereThatIsAskedFor() {
        Quota quota = Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(2, Duration.ofSeconds(10)));
        try (ConsoleSandbox limited = ConsoleSandbox.builder()
                .clock(clock)
                .quota(quota)
                .countRefused(true)
                .start()) {
            Http http = new Http(limited);
            http.post("/tags", Plain.of("name", "a", "description", ""));
            http.post("/tags", Plain.of("name", "b", "description", ""));
            clock.advance(Duration.ofSeconds(9));
            assertThat(http.post("/tags", Plain.of("name", "c", "description", ""))
                            .status())
                    .isEqualTo(429);
            assertThat(http.post("/tags", Plain.of("name", "d", "description", ""))
                            .status())
                    .isEqualTo(429);
            clock.advance(Duration.ofSeconds(2));
            assertThat(http.post("/tags", Plain.of("name", "e", "description", ""))
                            .status())
                    .isEqualTo(429);
        }
    }
}
