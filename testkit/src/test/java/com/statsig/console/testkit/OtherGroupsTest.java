package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.testkit.state.Plain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OtherGroupsTest extends SandboxTest {
    @Test
    void anAlertIsMutedAndUnmuted() {
        Http.Answer created = http().post("/alerts", Map.of("name", "An alert", "teamID", "t"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.data()).containsEntry("status", "setup_incomplete").doesNotContainKey("teamID");
        String alert = "/alerts/" + text(created.data(), "id");
        int now = (int) clock.instant().getEpochSecond();

        Http.Answer muted = http().post(alert + "/mute", Map.of("durationSeconds", 60));
        assertThat(muted.data())
                .containsEntry(
                        "activeMuteSchedules", List.of(Map.of("start", now, "end", now + 60, "groupBys", List.of())));
        clock.advance(Duration.ofSeconds(1));
        Http.Answer moved = http().post(
                        alert + "/mute",
                        Map.of(
                                "durationSeconds",
                                60,
                                "currentSchedule",
                                Map.of("start", now, "end", now + 60, "groupBys", List.of())));
        assertThat(Plain.objects(moved.data().get("activeMuteSchedules")))
                .containsExactly(Map.of("start", now + 1, "end", now + 61, "groupBys", List.of()));
        assertThat(http().post(alert + "/mute", Map.of()).status()).isEqualTo(400);
        assertThat(http().post(alert + "/unmute", Map.of()).data()).containsEntry("activeMuteSchedules", List.of());
        assertThat(Plain.objects(http().post(alert + "/mute", Map.of("indefinite", true))
                        .data()
                        .get("activeMuteSchedules")))
                .containsExactly(Map.of("start", now + 1, "end", 0, "groupBys", List.of()));
        assertThat(http().patch(alert, Map.of("priority", "P1")).data()).containsEntry("priority", "P1");
    }

    @Test
    void eventsOfAnAlertAreThoseAttached() {
        sandbox().put("alerts", Map.of("id", "a", "name", "An alert"));
        sandbox().attach("alerts", "a", "events", Map.of("id", "1", "eventType", "raise"));
        sandbox().attach("alerts", "a", "events", Map.of("id", "2", "eventType", "resolve"));

        assertThat(http().get("/alerts/a/events?limit=1").items())
                .containsExactly(Map.of("id", "2", "eventType", "resolve"));
        assertThat(http().get("/alerts/a/events/1").data()).containsEntry("eventType", "raise");
        assertThat(http().get("/alerts/a/events/3").status()).isEqualTo(404);
    }

    @Test
    void aMetricIsNamedByNameAndType() {
        Http.Answer created = http().post(
                        "/metrics",
                        Map.of(
                                "name", "50% of it",
                                "type", "sum",
                                "metricEvents", List.of(Map.of("name", "add_to_cart"))));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.data())
                .containsEntry("id", "50% of it::sum")
                .containsEntry("lineage", Map.of("events", List.of("add_to_cart"), "metrics", List.of()));
        assertThat(http().get("/metrics/50%25%20of%20it%3A%3Asum").data()).containsEntry("type", "sum");
        assertThat(http().get("/metrics/50%25%20of%20it/sum").data()).containsEntry("type", "sum");
        assertThat(http().post("/metrics/50%25%20of%20it%3A%3Asum", Map.of("description", "new"))
                        .data())
                .containsEntry("description", "new")
                .containsEntry("lineage", Map.of("events", List.of("add_to_cart"), "metrics", List.of()));
        assertThat(http().get("/metrics/list").items()).hasSize(1);
        assertThat(http().get("/metrics/nothing").status()).isEqualTo(404);
    }

    @Test
    void hiddenMetricsAreListedOnRequest() {
        sandbox().put("metrics", Map.of("name", "hidden", "type", "sum", "isHidden", true));

        assertThat(http().get("/metrics/list").items()).isEmpty();
        assertThat(http().get("/metrics/list?showHiddenMetrics=true").items()).hasSize(1);
    }

    @Test
    void valuesOfAMetricAreThoseAttached() {
        sandbox().put("metrics", Map.of("name", "views", "type", "sum"));
        sandbox()
                .attach(
                        "metrics",
                        "views::sum",
                        "values",
                        Map.of("date", "2024-01-09", "unit_type", "overall", "value", 3));

        assertThat(http().get("/metrics?id=views::sum&date=2024-01-09").items())
                .containsExactly(
                        Map.of("unit_type", "overall", "value", 3, "metric_name", "views", "metric_type", "sum"));
        assertThat(http().get("/metrics?id=views::sum&date=2024-01-08").items()).isEmpty();
        Http.Answer unknown = http().get("/metrics?id=none::sum&date=2024-01-09");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.message()).isEqualTo("No metric found for the given id, recieved: none::sum");
        assertThat(http().get("/metrics?id=views::sum&date=yesterday").status()).isEqualTo(400);
        assertThat(http().get("/metrics/values?date=2024-01-09&metricName=views")
                        .items()
                        .get(0))
                .containsEntry("unitType", "overall")
                .containsEntry("metricName", "views");
        assertThat(http().get("/metrics/values?date=2024-01-09&metricType=mean").items())
                .isEmpty();
        assertThat(http().get("/metrics/values").status()).isEqualTo(400);
    }

    @Test
    void aTagIsFoundByNameUnlessAnotherHasThatId() {
        sandbox().put("tags", Map.of("id", "one", "name", "two"));
        assertThat(http().get("/tags/two").data()).containsEntry("id", "one");
        sandbox().put("tags", Map.of("id", "two", "name", "other"));
        assertThat(http().get("/tags/two").data()).containsEntry("id", "two");
        assertThat(http().get("/tags/none").status()).isEqualTo(404);
    }

    @Test
    void anAssignmentSourceInUseIsNotDeleted() {
        sandbox().put("assignmentSources", Map.of("name", "source"));
        sandbox().put("experiments", Map.of("name", "exp", "status", "active", "assignmentSourceName", "source"));
        assertThat(http().delete("/experiments/assignment_source/source").status())
                .isEqualTo(400);
        sandbox().remove("experiments", "exp");
        assertThat(http().delete("/experiments/assignment_source/source").status())
                .isEqualTo(200);
    }

    @Test
    void aPatchReplacesATeam() {
        sandbox()
                .put("teams", Map.of("id", "t", "name", "team", "description", "old", "defaultGateMetrics", List.of()));
        sandbox().put("users", Map.of("email", "a@example.com"));
        http().patch("/users/teams/t", Map.of("members", List.of("a@example.com"), "description", "new"));
        http().patch("/users/teams/t", Map.of("description", "newer"));

        assertThat(http().get("/users/teams/t").data())
                .containsEntry("name", "team")
                .containsEntry("description", "newer")
                .containsEntry("members", List.of());
    }

    @Test
    void overridesAreFoundByTheTypeOfTheId() {
        sandbox().put("gates", Map.of("name", "gate", "idType", "orgID"));
        http().post(
                        "/gates/gate/overrides",
                        Map.of(
                                "passingUserIDs", List.of("u"),
                                "failingUserIDs", List.of(),
                                "passingCustomIDs", List.of("c")));

        assertThat(audited("?userId=u")).isEqualTo(1);
        assertThat(audited("?userId=c")).isEqualTo(0);
        assertThat(audited("?userId=c&idType=org_id")).isEqualTo(1);
        assertThat(audited("?userId=u&idType=orgID")).isEqualTo(0);
        assertThat(audited("?idType=orgID")).as("does nothing without an id").isEqualTo(1);
    }

    private int audited(String query) {
        return Plain.objects(http().get("/overrides" + query).data().get("gates"))
                .size();
    }

    @Test
    void everyMutationIsAudited() {
        http().post("/gates", Map.of("name", "gate"));
        http().patch("/gates/gate", Map.of("description", "new"));
        http().post("/gates/gate/overrides", Map.of("passingUserIDs", List.of("a"), "failingUserIDs", List.of()));
        http().delete("/gates/gate");
        http().get("/gates");

        List<Map<String, Object>> logs = new ArrayList<>();
        http().get("/audit_logs")
                .items()
                .forEach(log -> logs.add(Map.of("actionType", text(log, "actionType"), "name", text(log, "name"))));
        assertThat(logs)
                .containsExactly(
                        Map.of("actionType", "config_delete", "name", "gate"),
                        Map.of("actionType", "gate_overrides_update", "name", "gate"),
                        Map.of("actionType", "gate_update", "name", "gate"),
                        Map.of("actionType", "gate_create", "name", "gate"));
        Map<String, ?> update =
                http().get("/audit_logs?actionType=gate_update").items().get(0);
        assertThat(update.get("changes")).isEqualTo(Map.of("description", Map.of("new", "new", "old", "")));
        assertThat(update.get("date")).isEqualTo("Wed Jan 10 2024");
        assertThat(update.get("time")).isEqualTo("23:39:39 GMT+0000 (Coordinated Universal Time)");
    }

    @Test
    void aWalkThroughTheAuditLogIsNotShiftedByNewEntries() {
        for (int i = 0; i < 5; i++) {
            http().post("/tags", Map.of("name", "tag " + i, "description", ""));
        }
        List<String> names = new ArrayList<>();
        Object link = "/audit_logs?limit=2";
        for (int pages = 0; link != null && pages < 10; pages++) {
            Http.Answer page = http().get((String) link);
            page.items().forEach(log -> names.add(text(log, "name")));
            link = page.pagination().get("nextPage");
            if (link != null) {
                assertThat((String) link).contains("latestID=");
            }
            http().post("/tags", Map.of("name", "meanwhile " + names.size(), "description", ""));
        }

        assertThat(names).containsExactly("tag 4", "tag 3", "tag 2", "tag 1", "tag 0");
        assertThat(new LinkedHashSet<>(names)).hasSize(5);
    }

    @Test
    void theAuditLogIsSortedAndFiltered() {
        http().post("/tags", Map.of("name", "b", "description", ""));
        clock.advance(Duration.ofDays(1));
        http().post("/tags", Map.of("name", "a", "description", ""));

        assertThat(names("sortOrder=asc")).containsExactly("b", "a");
        assertThat(names("sortKey=name&sortOrder=asc")).containsExactly("a", "b");
        assertThat(names("sortKey=name&sortOrder=desc")).containsExactly("b", "a");
        assertThat(names("startDate=2024-01-11")).containsExactly("a");
        assertThat(names("endDate=2024-01-10")).containsExactly("b");
        assertThat(names("actionTypes=tag_delete&actionTypes=tag_create")).hasSize(2);
        assertThat(names("id=b")).containsExactly("b");
    }

    private List<String> names(String query) {
        return http().get("/audit_logs?" + query).items().stream()
                .map(log -> text(log, "name"))
                .toList();
    }

    @Test
    void aPulseLoadIsRemembered() {
        Map<String, @Nullable Object> rule = rule("all", 1);
        rule.put("id", "r");
        sandbox().put("gates", Map.of("name", "gate", "rules", List.of(rule)));

        assertThat(http().post("/gates/gate/load_pulse", Map.of()).status()).isEqualTo(400);
        assertThat(http().post("/gates/gate/load_pulse", Map.of("ruleId", "r", "refresh", "incremental"))
                        .status())
                .isEqualTo(200);
        assertThat(http().get("/gates/gate/rules/r/pulse_load_history").items().get(0))
                .containsEntry("reloadType", "incremental")
                .containsEntry("finishedState", "success");
        assertThat(http().get("/gates/gate/rules/r/pulse_results").data())
                .isEqualTo(Map.of("ds", "2024-01-10", "monitoringMetrics", List.of()));
        assertThat(http().get("/gates/gate/rules/zzz/pulse_results").status()).isEqualTo(404);
    }
}
