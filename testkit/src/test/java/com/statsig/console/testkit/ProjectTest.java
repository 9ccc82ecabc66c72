package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.testkit.state.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectTest extends SandboxTest {
    @Test
    void aKeyIsRotatedAndDeactivated() {
        Http.Answer created = http().post("/keys", Map.of("description", "CI", "type", "SERVER", "targetAppID", "web"));
        String key = text(created.data(), "key");
        assertThat(key).startsWith("secret-");
        assertThat(created.data()).containsEntry("primaryTargetApp", "web").doesNotContainKey("targetAppID");
        assertThat(http().get("/keys?primaryTargetApp=app").items()).isEmpty();

        String rotated = text(http().patch("/keys/" + key + "/rotate", Map.of()).data(), "key");
        assertThat(rotated).isNotEqualTo(key);
        assertThat(http().get("/keys/" + key).status()).isEqualTo(404);
        assertThat(http().patch("/keys/" + rotated + "/deactivate", Map.of()).status())
                .isEqualTo(200);
        assertThat(http().get("/keys/" + rotated).data())
                .containsEntry("status", "deactivated")
                .containsEntry("description", "CI");
        assertThat(http().get("/audit_logs").text()).contains("key_create").doesNotContain(key, rotated);
    }

    @Test
    void settingsAreReplaced() {
        assertThat(http().get("/settings/project").data()).containsEntry("visibility", "OPEN");
        assertThat(http().post("/settings/project", Map.of("name", "Shop")).status())
                .isEqualTo(400);
        Map<String, Object> settings = Map.of("name", "Shop", "visibility", "CLOSED");
        assertThat(http().post("/settings/project", settings).data()).isEqualTo(settings);
        assertThat(http().get("/settings/project").data()).isEqualTo(settings);
        assertThat(http().get("/settings/roles").data()).isEqualTo(Map.of("default_project_role", "Member"));
    }

    private static Map<String, Object> phase(Map<String, Object> properties) {
        Map<String, Object> phase =
                new LinkedHashMap<>(Map.of("timeIntervalMs", 60_000, "requiredReview", false, "rules", List.of()));
        phase.putAll(properties);
        return phase;
    }

    @Test
    void aReleasePipelineIsKept() {
        Http.Answer created = http().post("/release_pipelines", Map.of("name", "Slow", "id", "slow"));
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.data()).containsEntry("phases", List.of());
        String id = text(created.data(), "id");
        assertThat(id).matches("[0-9A-Za-z]{22}");
        String path = "/release_pipelines/" + id;
        List<?> phases = List.of(phase(Map.of("name", "first")), phase(Map.of("name", "second", "id", "mine")));
        assertThat(Plain.objects(
                        http().post(path, Map.of("phases", phases)).data().get("phases")))
                .extracting(phase -> text(phase, "id"))
                .satisfiesExactly(
                        given -> assertThat(given).matches("[0-9A-Za-z]{22}"),
                        kept -> assertThat(kept).isEqualTo("mine"));
        assertThat(http().post(path, Map.of("triggerNotice", "Careful")).data())
                .containsEntry("name", "Slow")
                .containsEntry("triggerNotice", "Careful")
                .containsEntry("createdTime", clock.millis());
        assertThat(http().delete(path).status()).isEqualTo(200);
        assertThat(http().get(path).status()).isEqualTo(404);
    }

    @Test
    void aRunRemembersWhatWasDoneToIt() {
        sandbox().put("releasePipelineTriggers", Map.of("id", "t", "gateID", "g", "currentPhaseID", "p1"));
        sandbox().put("releasePipelineTriggers", Map.of("id", "u", "gateID", "h"));
        String run = "/release_pipeline_triggers/t";

        assertThat(http().put(run + "/pause", Map.of("phaseID", "p2")).status()).isEqualTo(400);
        assertThat(http().put(run + "/pause", Map.of("phaseID", "p1")).data()).containsEntry("status", "PAUSED");
        assertThat(http().put(run + "/skip", Map.of("phaseID", "p2")).data())
                .containsEntry("status", "IN_PROGRESS")
                .containsEntry("currentPhaseID", "p2");
        Map<String, @Nullable Object> aborted =
                http().put(run + "/abort", Map.of()).data();
        assertThat(Plain.objects(aborted.get("actions")))
                .extracting(action -> action.get("type"))
                .containsExactly("PAUSED", "SKIPPED", "ABORTED");
        assertThat(http().get("/release_pipeline_triggers?status=ABORTED&status=PAUSED")
                        .items())
                .containsExactly(aborted);
        assertThat(http().get("/release_pipeline_triggers?gateID=h").items()).hasSize(1);
    }

    @Test
    void aVerdictNamesItsReview() {
        assertThat(http().post("/change_validation", Map.of("validated", true)).status())
                .isEqualTo(400);
        assertThat(http().patch("/change_validation/message", Map.of("reviewID", "r", "message", "wait"))
                        .object())
                .isEqualTo(Map.of("message", "Validation message updated successfully"));
    }

    @Test
    void aChangeOfADashboardNamesItsRevision() {
        Map<String, Object> text = Map.of("type", "text", "title", "Read me", "content", "...");
        Http.Answer created = http().post("/dashboards", Map.of("name", "Sales", "widgets", List.of(text)));
        String board = "/dashboards/" + text(created.data(), "id");
        assertThat(http().patch(board, Map.of("revision", "9", "name", "New")).status())
                .isEqualTo(409);
        assertThat(http().patch(board, Map.of("revision", "1", "name", "New")).data())
                .containsEntry("revision", "2");

        http().post(board + "/widgets", Map.of("widgets", List.of(Map.of("type", "header", "title", "Top"))));
        Map<String, @Nullable Object> read = http().get(board).data();
        List<Map<String, @Nullable Object>> widgets = Plain.objects(read.get("widgets"));
        assertThat(widgets).extracting(widget -> widget.get("type")).containsExactly("text", "header");
        assertThat(read).containsEntry("name", "New").containsEntry("revision", "3");

        String first = board + "/widgets/" + text(widgets.get(0), "id");
        assertThat(http().patch(first, Map.of("revision", "3", "title", "Read this"))
                        .data())
                .containsEntry("revision", "4");
        assertThat(Plain.objects(http().get(board).data().get("widgets")).get(0))
                .containsEntry("title", "Read this")
                .containsEntry("content", "...");
        assertThat(http().get(first + "/results").status()).isEqualTo(400);
        assertThat(http().delete(first).status()).isEqualTo(400);
        assertThat(http().delete(first + "?revision=4").status()).isEqualTo(200);
        assertThat(http().get("/dashboards?search=Ne").items().get(0)).containsEntry("widget_count", 1);
        assertThat(http().get("/dashboards?search=Old").items()).isEmpty();

        assertThat(http().put(board + "/widgets", Map.of("widgets", List.of())).status())
                .isEqualTo(200);
        assertThat(http().get(board).data()).containsEntry("widgets", List.of());
    }
}
