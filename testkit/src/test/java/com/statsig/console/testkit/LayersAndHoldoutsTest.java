package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.testkit.state.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayersAndHoldoutsTest extends SandboxTest {
    private String path = "";

    @BeforeEach
    void aLayer() {
        path = "/layers/" + text(sandbox().put("layers", Map.of("name", "layer")), "id");
    }

    @Test
    void aHoldoutIsCreatedChangedAndDeleted() {
        Http.Answer created = http().post("/holdouts", Map.of("name", "Q3 holdout"));
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.data()).containsEntry("id", "q3_holdout").containsEntry("isGlobal", false);

        assertThat(http().patch("/holdouts/q3_holdout", Map.of("gateIDs", List.of("a")))
                        .data())
                .containsEntry("gateIDs", List.of("a"))
                .containsEntry("version", 2);
        assertThat(errors(http().post("/holdouts/q3_holdout", Map.of("isEnabled", true))))
                .hasSize(7);
        assertThat(http().get("/holdouts?creatorName=nobody").items()).isEmpty();
        assertThat(http().delete("/holdouts/q3_holdout").status()).isEqualTo(200);
        assertThat(http().get("/holdouts/q3_holdout").status()).isEqualTo(404);
    }

    @Test
    void theTargetingOfAHoldoutIsWrittenByTheIdOfTheGateAndReadAsItsInternalId() {
        sandbox().put("gates", Map.of("name", "beta"));
        sandbox().put("holdouts", Map.of("name", "holdout"));

        Object internal = targeting("beta");
        assertThat(internal).asString().hasSize(22).isNotEqualTo("beta");
        assertThat(http().get("/holdouts/holdout").data()).containsEntry("targetingGateID", internal);
        assertThat(targeting(null)).isEqualTo(internal);
        Map<String, @Nullable Object> full = Plain.of(
                "isEnabled",
                true,
                "description",
                "",
                "passPercentage",
                1,
                "gateIDs",
                List.of(),
                "experimentIDs",
                List.of(),
                "layerIDs",
                List.of(),
                "isGlobal",
                false,
                "targetingGateID",
                null);
        assertThat(http().post("/holdouts/holdout", full).data()).containsEntry("targetingGateID", internal);

        Http.Answer writtenBack = http().patch("/holdouts/holdout", Plain.of("targetingGateID", internal));
        assertThat(writtenBack.status()).isEqualTo(400);
        assertThat(writtenBack.message()).asString().contains("is an internal id");

        assertThat(targeting("")).isNull();
        assertThat(http().get("/holdouts/holdout").data()).containsEntry("targetingGateID", null);
    }

    private @Nullable Object targeting(@Nullable String gate) {
        return http().patch("/holdouts/holdout", Plain.of("targetingGateID", gate))
                .data()
                .get("targetingGateID");
    }

    @Test
    void overridesOfAHoldoutAreAnswered200AndAudited() {
        sandbox().put("holdouts", Map.of("name", "holdout"));

        assertThat(http().get("/holdouts/holdout/overrides").status()).isEqualTo(200);
        Http.Answer changed = http().patch(
                        "/holdouts/holdout/overrides",
                        Map.of("passingUserIDs", List.of("a"), "failingUserIDs", List.of()));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.message()).isEqualTo("Holdout Overrides updated successfully.");
        assertThat(http().get("/audit_logs").items().get(0)).containsEntry("actionType", "holdout_update");
    }

    @Test
    void resultsOfAHoldoutAreThoseAttached() {
        sandbox().put("holdouts", Map.of("name", "holdout"));
        sandbox().attach("holdouts", "holdout", "pulseResults", Map.of("ds", "2024-01-01"));

        assertThat(http().get("/holdouts/holdout/pulse_results").data()).isEqualTo(Map.of("ds", "2024-01-01"));
    }

    @Test
    void theIdOfALayerIsUnlikeItsName() {
        Map<String, Object> layer = Map.of("name", "My layer", "idType", "userID", "id", "my_layer");
        String id = text(http().post("/layers", layer).data(), "id");
        assertThat(id).matches("[0-9A-Za-z]{22}");
        assertThat(http().get("/layers/" + id).data()).containsEntry("name", "My layer");
        assertThat(http().get("/layers/my_layer").status()).isEqualTo(404);
        assertThat(http().post("/layers", layer).message()).isEqualTo("Name is already in use");
        assertThat(sandbox().put("layers", Map.of("id", "given", "name", "other")))
                .containsEntry("id", "given");
    }

    @Test
    void noParameterOfALayerGetsLost() {
        Map<String, Object> a = Map.of("name", "a", "type", "boolean", "defaultValue", true);
        Map<String, Object> b = Map.of("name", "b", "type", "number", "defaultValue", 1);
        http().patch(path, Map.of("parameters", List.of(a)));

        assertThat(http().patch(path, Map.of("parameters", List.of(b, a))).status())
                .isEqualTo(200);
        Http.Answer refused = http().post(path, Map.of("description", "", "parameters", List.of(a)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.object().get("errors"))
                .isEqualTo(Map.of("property", "parameters", "errorMessage", "Parameter(s) missing: [b]"));
        assertThat(http().patch(path, Map.of("description", "new")).data()).containsEntry("parameters", List.of(b, a));
    }

    @Test
    void overridesAreAddedJoinedAndTakenAway() {
        Map<String, Object> gate = Map.of("type", "gate", "name", "g", "experimentName", "e", "groupName", "Test");
        change("POST", List.of(gate), List.of(ids("Test", "a", "b")));
        change("PATCH", List.of(gate), List.of(ids("Test", "b", "c"), ids("Control", "d")));

        assertThat(http().get(path + "/overrides").data())
                .containsEntry("conditionalOverrides", List.of(gate))
                .containsEntry("idOverrides", List.of(ids("Test", "a", "b", "c"), ids("Control", "d")));

        change("DELETE", List.of(gate), List.of(ids("Test", "a", "c"), ids("Control", "d")));

        assertThat(http().get(path + "/overrides").data())
                .containsEntry("conditionalOverrides", List.of())
                .containsEntry("idOverrides", List.of(ids("Test", "b")));

        change("POST", List.of(), List.of(ids("Control", "x")));

        assertThat(http().get(path + "/overrides").data()).containsEntry("idOverrides", List.of(ids("Control", "x")));
        assertThat(http().patch(path + "/overrides", Map.of("idOverrides", List.of()))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void oneOverrideIsDeletedByWhatItIs() {
        Map<String, Object> everywhere =
                Map.of("type", "gate", "name", "g", "experimentName", "e", "groupName", "Test");
        Map<String, Object> inStaging = Map.of(
                "type", "gate", "name", "g", "experimentName", "e", "groupName", "Test", "environment", "staging");
        change("POST", List.of(everywhere, inStaging), List.of(ids("Test", "a", "b")));
        String query = "?groupName=Test&experimentName=e";

        http().delete(path + "/overrides" + "/conditional/gate/g" + query);
        assertThat(http().get(path + "/overrides").data()).containsEntry("conditionalOverrides", List.of(inStaging));
        http().delete(path + "/overrides" + "/userID/a" + query);
        assertThat(http().get(path + "/overrides").data()).containsEntry("idOverrides", List.of(ids("Test", "b")));
        // What is not there is deleted as well, and nothing else is.
        assertThat(http().delete(path + "/overrides" + "/userID/a" + query).status())
                .isEqualTo(200);
        assertThat(http().delete(path + "/overrides" + "/userID/b?groupName=Control&experimentName=e")
                        .status())
                .isEqualTo(200);
        assertThat(http().delete(path + "/overrides" + "/conditional/segment/g" + query + "&environment=staging")
                        .status())
                .isEqualTo(200);
        assertThat(http().get(path + "/overrides").data())
                .containsEntry("conditionalOverrides", List.of(inStaging))
                .containsEntry("idOverrides", List.of(ids("Test", "b")));
    }

    private void change(String method, List<?> conditional, List<?> byId) {
        Map<String, Object> overrides =
                new LinkedHashMap<>(Map.of("conditionalOverrides", conditional, "idOverrides", byId));
        if (method.equals("PATCH")) {
            overrides.put("op", "add");
        }
        assertThat(http().send(method, path + "/overrides", overrides).status()).isEqualTo(200);
    }

    private static Map<String, Object> ids(String group, String... ids) {
        return Map.of("groupName", group, "experimentName", "e", "ids", List.of(ids));
    }
}
