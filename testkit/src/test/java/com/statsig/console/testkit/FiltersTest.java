package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.testkit.ApiDocument.Operation;
import com.statsig.console.testkit.ApiDocument.Parameter;
import com.statsig.console.testkit.state.Plain;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each documented query parameter of a list, with a value that selects what there is and one that does not. */
class FiltersTest extends SandboxTest {
    /** The day of the clock is 10 January 2024. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("creatorName", List.of("CONSOLE API", "Somebody")),
            Map.entry("creatorID", List.of("1vaQaBoLlkauH9iiuOSBP2", "somebody")),
            Map.entry("tags", List.of("it", "other")),
            Map.entry("teamID", List.of("it", "other")),
            Map.entry("targetAppID", List.of("it", "other")),
            Map.entry("layerID", List.of("it", "other")),
            Map.entry("idType", List.of("userID", "orgID")),
            Map.entry("releasePipelineID", List.of("it", "other")),
            Map.entry("gateID", List.of("it", "other")),
            Map.entry("dynamicConfigID", List.of("it", "other")),
            Map.entry("ids", List.of("none,it", "none")),
            Map.entry("stale", List.of("false", "true")),
            Map.entry("createdStartDate", List.of("2024-01-10", "2024-01-11")),
            Map.entry("createdEndDate", List.of("2024-01-10", "2024-01-09")),
            Map.entry("startDate", List.of("2024-01-10", "2024-01-11")),
            Map.entry("endDate", List.of("2024-01-10", "2024-01-09")),
            Map.entry("experimentType", List.of("BASE", "SWITCHBACK")),
            Map.entry("experiments.list status", List.of("setup", "active")),
            Map.entry("metrics.listExperiments status", List.of("setup", "active")),
            Map.entry("releasePipelineTriggers.list status", List.of("IN_PROGRESS", "PAUSED")),
            Map.entry("type", List.of("TEMPORARY", "PERMANENT")),
            Map.entry("typeReason", List.of("NONE", "STALE_NO_RULES")),
            Map.entry("passRate", List.of("INBETWEEN", "100")),
            Map.entry("rolloutRate", List.of("INBETWEEN", "100")),
            Map.entry("store0100Exposures", List.of("false", "true")),
            Map.entry("primaryTargetApp", List.of("it", "other")),
            Map.entry("environment", List.of("it", "other")),
            Map.entry("search", List.of("oa", "other")),
            Map.entry(
                    "filters",
                    List.of(
                            "{\"tags\":{\"any_of\":[\"it\",\"other\"]}}",
                            "{\"tags\":{\"all_of\":[\"it\",\"other\"]}}")),
            Map.entry("metricName", List.of("metric", "other")),
            Map.entry("metricType", List.of("sum", "mean")),
            Map.entry("query", List.of("checkout", "@status:error")),
            Map.entry("source", List.of("logs", "spans")),
            Map.entry("start_ts", List.of("1704880000000", "1804880000000")),
            Map.entry("end_ts", List.of("1704930000000", "1604880000000")),
            Map.entry("after", List.of("0", "1")),
            Map.entry("auditLogs.list id", List.of("gate", "other")),
            Map.entry("actionType", List.of("gate_update", "gate_create")),
            Map.entry("actionTypes", List.of("gate_update", "gate_create")),
            Map.entry("startTime", List.of("1604880000000", "1804880000000")),
            Map.entry("endTime", List.of("1804880000000", "1604880000000")));

    /** What selects nothing, and the tests that hold it. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("page", "ConsoleSandboxTest"),
            Map.entry("limit", "ConsoleSandboxTest"),
            Map.entry("fields", "here"),
            Map.entry("includeArchived", "here"),
            Map.entry("includeArchiveMetadata", "here"),
            Map.entry("include_stale_members", "here"),
            Map.entry("columns", "here"),
            Map.entry("showHiddenMetrics", "OtherGroupsTest"),
            Map.entry("sortKey", "OtherGroupsTest"),
            Map.entry("sortOrder", "OtherGroupsTest"),
            Map.entry("latestID", "OtherGroupsTest"),
            Map.entry("date", "OtherGroupsTest"));

    @BeforeEach
    void fill() {
        Map<String, Object> metric = Map.of("name", "metric", "type", "sum");
        Map<String, Object> common = Map.of(
                "id",
                "it",
                "tags",
                List.of("it"),
                "teamID",
                "it",
                "targetApps",
                List.of("it"),
                "releasePipelineID",
                "it");
        sandbox().put("tags", Map.of("id", "it", "name", "it"));
        sandbox().put("gates", with(common, "name", "gate", "rules", List.of(rule("all", 10))));
        sandbox().put("dynamicConfigs", with(common, "name", "config"));
        sandbox()
                .put(
                        "experiments",
                        with(common, "name", "experiment", "layerID", "it", "primaryMetrics", List.of(metric)));
        sandbox().put("holdouts", with(common, "name", "holdout"));
        sandbox().put("alerts", with(common, "name", "alert"));
        sandbox().put("metrics", Map.of("id", "it", "name", "metric", "type", "sum", "tags", List.of("it")));
        sandbox().attach("metrics", "it", "values", Map.of("date", "2024-01-10", "unit_type", "overall", "value", 1));
        sandbox().put("keys", Map.of("key", "it", "primaryTargetApp", "it", "environments", List.of("it")));
        sandbox().put("dashboards", Map.of("id", "it", "name", "board"));
        sandbox()
                .put(
                        "releasePipelineTriggers",
                        Map.of("id", "it", "releasePipelineID", "it", "gateID", "it", "dynamicConfigID", "it"));
        sandbox().put("logs", Map.of("id", "it", "value", "checkout is slow"));
        sandbox().put("users", Map.of("email", "it@example.com"));
        http().patch("/gates/it", Map.of("description", "new"));
    }

    private static Map<String, @Nullable Object> with(Map<String, Object> common, @Nullable Object... more) {
        Map<String, @Nullable Object> both = Plain.of(more);
        both.putAll(common);
        return both;
    }

    @Test
    void eachSelectsWhatFitsAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        int filters = 0;
        for (Operation operation : ApiDocument.read().operations()) {
            boolean lists = operation.id().matches("[a-zA-Z]+\\.list.*") && operation.method() == Method.GET;
            if (!lists || operation.id().startsWith("ingestions.")) {
                continue;
            }
            for (Parameter parameter : operation.query()) {
                List<String> values = VALUES.getOrDefault(
                        operation.id() + " " + parameter.name(), VALUES.getOrDefault(parameter.name(), List.of()));
                if (values.isEmpty()) {
                    assertThat(OTHERS).as(operation.id()).containsKey(parameter.name());
                    continue;
                }
                filters++;
                int found = found(operation, parameter, values.get(0));
                int others = found(operation, parameter, values.get(1));
                if (found < 1 || others != 0) {
                    wrong.add(operation.id() + " " + parameter.name() + " finds " + found + " and " + others);
                }
            }
        }
        System.out.println("Filters that select: " + filters);
        assertThat(wrong).isEmpty();
        assertThat(filters).isGreaterThan(60);
    }

    private int found(Operation operation, Parameter parameter, String value) {
        String query = "?" + parameter.name() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        for (Parameter other : operation.query()) {
            if (other.required() && !other.name().equals(parameter.name())) {
                query += "&" + other.name() + "=2024-01-10";
            }
        }
        // Without it the beginning follows the end, an hour before it.
        if (parameter.name().equals("end_ts")) {
            query += "&start_ts=1504880000000";
        }
        Http.Answer answer = http().get(Fixture.path(operation.path()) + query);
        assertThat(answer.status()).as(operation.id() + query + answer.text()).isEqualTo(200);
        return answer.items().size();
    }

    @Test
    void fieldsAreSelected() {
        for (String path : List.of("/experiments", "/metrics/it/experiments")) {
            assertThat(http().get(path + "?fields=name,status").items().get(0).keySet())
                    .containsExactlyInAnyOrder("id", "name", "status");
            Http.Answer unknown = http().get(path + "?fields=name,nothing");
            assertThat(unknown.status()).isEqualTo(400);
            assertThat(unknown.message()).isEqualTo("Invalid field(s) requested.");
            assertThat(http().get(path + "?ids=" + "x,".repeat(100) + "y").status())
                    .isEqualTo(400);
        }
        assertThat(http().get("/experiments/it?fields=name").data())
                .isEqualTo(Map.of("id", "it", "name", "experiment"));
        assertThat(http().get("/experiments/it?fields=nothing").status()).isEqualTo(400);
    }

    @Test
    void theMetadataOfAnArchivedGateIsToldOnRequest() {
        http().put("/gates/it/archive", Map.of("archiveReason", "launched"));

        assertThat(http().get("/gates").items()).isEmpty();
        assertThat(http().get("/gates?includeArchived=true").items().get(0))
                .doesNotContainKeys("archivedAt", "archiveReason");
        assertThat(http().get("/gates?includeArchived=true&includeArchiveMetadata=true")
                        .items()
                        .get(0))
                .containsEntry("archivedAt", clock.millis())
                .containsEntry("archiveReason", "launched");
        assertThat(http().get("/gates/it").data()).doesNotContainKey("archivedByName");
        assertThat(http().get("/gates/it?includeArchiveMetadata=true").data())
                .containsEntry("archivedByName", "CONSOLE API");
        assertThat(http().put("/gates/it/unarchive?includeArchiveMetadata=true").data())
                .containsEntry("archivedAt", null);
        assertThat(http().post("/gates/it/rule?includeArchiveMetadata=true", rule("more", 1))
                        .data())
                .containsEntry("archivedAt", null);
        assertThat(http().patch("/gates/it", Map.of("description", "x")).data()).doesNotContainKey("archivedAt");
    }

    @Test
    void staleMembersAreListedOnRequest() {
        sandbox().put("users", Map.of("email", "gone@example.com", "stale", true));

        assertThat(http().get("/users").items()).hasSize(1);
        assertThat(http().get("/users?include_stale_members=true").items()).hasSize(2);
    }

    @Test
    void teamsInAListHaveNoPeople() {
        sandbox().put("teams", Map.of("id", "it", "name", "team", "members", List.of("it@example.com")));

        assertThat(http().get("/users/teams").items().get(0)).doesNotContainKeys("members", "admins");
        assertThat(http().get("/users/teams/it").data()).containsKeys("members", "admins");
    }

    @Test
    void logsHaveTheLastHourAndTheColumnsThatAreAskedFor() {
        assertThat(http().get("/logs?columns=value,sdk_type").items().get(0).keySet())
                .containsExactly("id", "value", "sdk_type");
        clock.advance(Duration.ofHours(2));
        assertThat(http().get("/logs").items()).isEmpty();
        assertThat(http().get("/logs?start_ts=0").items()).hasSize(1);
        assertThat(http().get("/logs?query=%23x").status()).isEqualTo(400);
        assertThat(http().get("/logs?after=100001").status()).isEqualTo(400);
    }

    @Test
    void theAuditLogHasTheLast90Days() {
        clock.advance(Duration.ofDays(91));
        assertThat(http().get("/audit_logs").items()).isEmpty();
        assertThat(http().get("/audit_logs?startDate=2024-01-01").items()).hasSize(1);
        long week = Duration.ofDays(7).toMillis();
        assertThat(http().get("/audit_logs?startTime=0&endTime=" + week).status())
                .isEqualTo(400);
        assertThat(http().get("/audit_logs?startTime=0&endTime=" + (week - 1)).status())
                .isEqualTo(200);
        assertThat(http().get("/audit_logs?startTime=0").items())
                .as("times do not widen the days")
                .isEmpty();
    }
}
