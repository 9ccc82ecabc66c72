package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.testkit.groups.Groups;
import com.statsig.console.testkit.state.Plain;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectWideTest {
    @RegisterExtension
    static final ConsoleSandboxExtension SANDBOX = ConsoleSandboxExtension.create();

    private final Http http = new Http(SANDBOX.get());

    static List<Route> routes() {
        return Groups.ALL.stream().flatMap(group -> group.routes().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRouteIsSimulated(Route route) {
        String path = route.template().replaceAll("\\{[^}]+}", "x");
        Http.Answer answer = http.send(route.method().name(), path, Map.of());
        assertThat(answer.status()).isNotEqualTo(501);
        assertThat(answer.text()).doesNotContain("Cannot find");
    }

    @Test
    void environmentsAreReplacedTogether() {
        assertThat(Plain.objects(http.get("/environments").data().get("environments")))
                .extracting(environment -> environment.get("name"))
                .containsExactly("development", "staging", "production");
        Map<String, Object> qa =
                Map.of("name", "qa", "isProduction", false, "requiresReview", false, "requiresReleasePipeline", false);

        assertThat(http.post("/environments", Map.of("environments", List.of(qa)))
                        .status())
                .isEqualTo(200);

        List<Map<String, Object>> environments =
                Plain.objects(http.get("/environments").data().get("environments"));
        assertThat(environments)
                .extracting(environment -> environment.get("name"))
                .containsExactly("qa");
        assertThat(environments.get(0).get("id")).isNotNull();
        assertThat(http.post("/environments", Map.of("environments", List.of(Map.of())))
                        .status())
                .isEqualTo(400);
        assertThat(http.post("/environments", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void aUnitIdTypeIsCalledByItsName() {
        Map<String, Object> type = Map.of("name", "companyID", "description", "A company");
        assertThat(http.post("/unit_id_types", type).data()).isEqualTo(type);
        assertThat(http.get("/unit_id_types/companyID").data()).isEqualTo(type);
        assertThat(http.patch("/unit_id_types/companyID", Map.of("description", "new"))
                        .data())
                .containsEntry("description", "new");
        assertThat(http.get("/unit_id_types").items()).hasSize(1);
        assertThat(http.delete("/unit_id_types/companyID").status()).isEqualTo(200);
        assertThat(http.get("/unit_id_types/companyID").status()).isEqualTo(404);
    }

    @Test
    void eventsAreThoseThatWerePutThere() {
        SANDBOX.get().put("events", Map.of("name", "click", "userID", "1"));
        SANDBOX.get().put("events", Map.of("name", "click", "userID", "2"));
        SANDBOX.get().put("events", Map.of("name", "view", "userID", "1"));
        http.post(
                "/metrics", Map.of("name", "clicks", "type", "sum", "metricEvents", List.of(Map.of("name", "click"))));

        assertThat(http.get("/events").items()).hasSize(3);
        assertThat(http.get("/events/click").items())
                .extracting(event -> event.get("userID"))
                .containsExactly("1", "2");
        assertThat(http.get("/events/click/metrics").items())
                .extracting(metric -> metric.get("id"))
                .containsExactly("clicks::sum");
        assertThat(http.get("/events/view/metrics").items()).isEmpty();
    }

    @Test
    void nobodyIsExposedToAnything() {
        assertThat(http.get("/exposure_count?gates=a&gates=b").data())
                .containsEntry(
                        "gates",
                        List.of(
                                Map.of("id", "a", "pastDay", 0, "past7Days", 0),
                                Map.of("id", "b", "pastDay", 0, "past7Days", 0)));
        assertThat(http.get("/reports?type=pulse_daily&date=2026-01-31").items().get(0))
                .containsEntry("url", "https://reports.statsig.test/pulse_daily/2026-01-31");
        assertThat(http.get("/reports?type=weekly&date=2026-01-31").status()).isEqualTo(400);
        assertThat(http.patch("/wh_connections", Map.of("snowflake", Map.of())).status())
                .isEqualTo(200);
    }
}
