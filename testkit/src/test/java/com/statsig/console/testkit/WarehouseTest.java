package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.testkit.state.Plain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarehouseTest {
    @RegisterExtension
    static final ConsoleSandboxExtension SANDBOX = ConsoleSandboxExtension.create();

    private final Http http = new Http(SANDBOX.get());

    private static Map<String, Object> source(String name) {
        Map<String, Object> source = new HashMap<>(Map.of(
                "sql",
                "SELECT 1",
                "timestampColumn",
                "ts",
                "experimentIDColumn",
                "e",
                "groupIDColumn",
                "g",
                "idTypeMapping",
                List.of(Map.of("statsigUnitID", "userID", "column", "u"))));
        source.put("name", name);
        return source;
    }

    @ParameterizedTest
    @CsvSource({
        "/metrics/metric_source, /metrics/metric_source/list, /metrics/metric_source",
        "/experiments/qualifying_events, /experiments/qualifying_events, /experiments/qualifying_events",
        "/experiments/assignment_sources, /experiments/assignment_sources, /experiments/assignment_source",
        "/experiments/entity_properties, /experiments/entity_properties, /experiments/entity_property"
    })
    void aSourceIsCalledByItsName(String create, String list, String one) {
        assertThat(http.post(create, source("a b")).data())
                .containsEntry("name", "a b")
                .doesNotContainKey("id");
        assertThat(http.post(create, Map.of("name", "c")).status()).isEqualTo(400);
        Map<String, Object> changed = source("a b");
        changed.remove("name");
        changed.put("sql", "SELECT 2");
        assertThat(http.post(one + "/a%20b", changed).data()).containsEntry("sql", "SELECT 2");
        assertThat(http.get(list).items()).hasSize(1);
        assertThat(http.delete(one + "/a%20b").status()).isEqualTo(200);
        assertThat(http.get(list).items()).isEmpty();
    }

    @Test
    void aMetricBelongsToItsSource() {
        http.post("/metrics/metric_source", source("shop"));
        http.post(
                "/metrics",
                Map.of(
                        "name",
                        "sales",
                        "type",
                        "user_warehouse",
                        "warehouseNative",
                        Map.of("metricSourceName", "shop")));
        assertThat(http.get("/metrics/metric_source/shop/metrics").items())
                .extracting(metric -> metric.get("id"))
                .containsExactly("sales::user_warehouse");
    }

    @Test
    void anIngestionIsFoundByTypeDatasetAndName() {
        Map<String, Object> source = Map.of("type", "s3", "dataset", "Events", "source_name", "a");
        assertThat(http.post("/ingestion", source).object()).containsEntry("source_name", "a");
        assertThat(http.post("/ingestion", source).status()).isEqualTo(400);
        Map<String, Object> off = Map.of("type", "s3", "dataset", "Events", "enabled", false);
        assertThat(http.patch("/ingestion", off).object()).containsEntry("enabled", false);
        assertThat(http.get("/ingestion?type=s3&dataset=Events&source_name=a").data())
                .containsEntry("enabled", false);
        assertThat(http.delete("/ingestion?type=s3&dataset=Events").status()).isEqualTo(200);
        assertThat(http.get("/ingestion?type=s3&dataset=Events").status()).isEqualTo(404);
    }

    @Test
    void aBackfillIsARun() {
        Object id = http.post(
                        "/ingestion/backfill",
                        Map.of(
                                "datestamp_start",
                                "2026-01-01",
                                "datestamp_end",
                                "2026-01-02",
                                "type",
                                "s3",
                                "dataset",
                                "Events"))
                .data()
                .get("runID");
        assertThat(http.get("/ingestion/runs/" + id).data()).containsEntry("trigger", "backfill");
        assertThat(http.get("/ingestion/runs").items()).hasSize(1);
        assertThat(http.get("/ingestion/runs/other").object()).containsEntry("statusCode", 404);
    }

    @Test
    void aScheduleStays() {
        assertThat(http.get("/ingestion/schedule?dataset=Metrics").data()).containsEntry("scheduled_hour_pst", 10);
        http.post("/ingestion/schedule", Map.of("dataset", "Metrics", "scheduled_hour_pst", 3));
        assertThat(http.get("/ingestion/schedule?dataset=Metrics").data()).containsEntry("scheduled_hour_pst", 3);
    }

    @Test
    void aParamStoreIsCalledByItsName() {
        Map<String, Object> store = Map.of("name", "home page", "displayName", "Home", "description", "");
        Object id = http.post("/param_stores", store).data().get("id");
        List<Map<String, Object>> parameters =
                List.of(Map.of("name", "a", "ref_type", "static", "param_type", "number", "value", 1));
        http.post("/param_stores/home%20page", Map.of("parameters", parameters));
        assertThat(http.get("/param_stores/home%20page").data())
                .containsEntry("id", id)
                .containsEntry("parameters", parameters);
        http.delete("/param_stores/home%20page");
        assertThat(http.get("/param_stores").items()).isEmpty();
    }

    @Test
    void aPromptHasVersions() {
        http.post("/prompts", Map.of("name", "Greeting"));
        assertThat(http.post("/prompts/greeting/versions", Map.of("name", "First Try"))
                        .data())
                .containsEntry("id", "first_try");
        assertThat(http.post("/prompts/greeting/versions/first_try/start_evals", Map.of())
                        .data())
                .containsEntry("name", "First Try");
        assertThat(http.post("/prompts/greeting/versions/other/start_evals", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void logsHaveACursor() {
        for (int i = 0; i < 3; i++) {
            SANDBOX.get().put("logs", Map.of("id", "row" + i, "event_name", "e"));
        }
        Http.Answer first = http.get("/logs?limit=2");
        assertThat(first.items()).hasSize(2);
        assertThat(first.pagination()).containsEntry("has_more", true);
        Http.Answer second =
                http.get("/logs?limit=2&after=" + first.pagination().get("next_cursor"));
        assertThat(second.items()).extracting(row -> row.get("id")).containsExactly("row2");
        assertThat(second.pagination()).containsEntry("has_more", false).containsEntry("next_cursor", null);
    }

    @Test
    void theAuditOfOverridesFindsWhoIsOverridden() {
        http.post("/gates", Map.of("name", "a gate"));
        http.post("/gates", Map.of("name", "another"));
        http.post("/gates/a_gate/overrides", Map.of("passingUserIDs", List.of("u"), "failingUserIDs", List.of()));
        for (String query : List.of("", "?userId=u")) {
            assertThat(Plain.objects(http.get("/overrides" + query).data().get("gates")))
                    .extracting(gate -> gate.get("id"))
                    .containsExactly("a_gate");
        }
        assertThat(Plain.objects(http.get("/overrides?userId=v").data().get("gates")))
                .isEmpty();
    }

    @Test
    void theBillingReportHasNamesOfColumns() {
        assertThat(http.get("/project/usage_billing/report?end=1").text()).startsWith("Date,Event Type,");
        assertThat(http.get("/project/usage_billing/report").status()).isEqualTo(400);
    }
}
