package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.testkit.state.Plain;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExperimentsTest extends SandboxTest {
    private static final String PATH = "/experiments/checkout";

    @BeforeEach
    void anExperiment() {
        assertThat(http().post("/experiments", Map.of("name", "checkout", "hypothesis", "Better"))
                        .status())
                .isEqualTo(201);
    }

    private Map<String, @Nullable Object> experiment() {
        return http().get(PATH).data();
    }

    private String groupId(int index) {
        return text(Plain.objects(experiment().get("groups")).get(index), "id");
    }

    @Test
    void aNewExperimentIsInSetupWithTwoGroups() {
        assertThat(experiment()).containsEntry("status", "setup").containsEntry("startTime", null);
        assertThat(Plain.objects(experiment().get("groups")))
                .extracting(group -> group.get("name"))
                .containsExactly("Control", "Test");
        assertThat(groupId(0)).isNotEqualTo(groupId(1));
    }

    @Test
    void aGroupKeepsItsId() {
        Map<String, Object> named = Map.of("name", "A", "size", 50, "parameterValues", Map.of(), "id", "a1");
        Map<String, Object> unnamed = Map.of("name", "B", "size", 50, "parameterValues", Map.of());
        http().patch(PATH, Map.of("groups", List.of(named, unnamed)));
        String made = groupId(1);

        http().patch(PATH, Map.of("hypothesis", "Other"));

        assertThat(groupId(0)).isEqualTo("a1");
        assertThat(groupId(1)).isEqualTo(made);
    }

    @Test
    void anExperimentIsStartedAndDecidedOnce() {
        Map<String, Object> decision = Map.of("id", groupId(1), "decisionReason", "It sells");
        assertRefused("make_decision", decision, "Experiment has not yet started");
        long start = clock.millis();
        put("start", Map.of());
        assertThat(experiment()).containsEntry("status", "active").containsEntry("startTime", start);
        assertRefused("start", Map.of(), "Experiment has already started");
        assertRefused("make_decision", Map.of("id", "x", "decisionReason", ""), "Group not found: x");
        clock.advance(Duration.ofDays(14));

        put("make_decision", decision);

        assertThat(experiment())
                .containsEntry("status", "decision_made")
                .containsEntry("launchedGroupID", groupId(1))
                .containsEntry("decisionReason", "It sells")
                .containsEntry("endTime", start + Duration.ofDays(14).toMillis());
        assertRefused("make_decision", decision, "Experiment has already finished");
        assertThat(http().put(PATH + "/make_decision", Map.of("id", "x")).status())
                .isEqualTo(400);
    }

    @Test
    void anExperimentIsAbandonedOrStopped() {
        assertRefused("abandon", Map.of("decisionReason", "bug"), "Experiment has not yet started");
        put("start", Map.of());
        put("abandon", Map.of("decisionReason", "bug"));
        assertThat(experiment()).containsEntry("status", "abandoned");
        assertRefused("abandon", Map.of("decisionReason", "bug"), "Experiment checkout is already abandoned");

        put("reset", Map.of());
        assertThat(experiment()).containsEntry("status", "setup").containsEntry("decisionReason", null);
        assertRefused("defer_decision", Map.of(), "Experiment has not yet started");
        put("start", Map.of());
        put("defer_decision", Map.of("stopReason", "enough"));
        assertThat(experiment())
                .containsEntry("status", "experiment_stopped")
                .containsEntry("decisionReason", "enough");
    }

    @Test
    void anArchivedExperimentComesBackAsItWas() {
        put("start", Map.of());
        put("archive", Map.of());
        assertThat(experiment()).containsEntry("status", "archived");

        put("unarchive", Map.of());

        assertThat(experiment()).containsEntry("status", "active");
    }

    @Test
    void aRestartMakesANewExperimentInSetup() {
        assertThat(http().post(PATH + "/restart_as_new", Map.of("name", "again"))
                        .status())
                .isEqualTo(400);
        put("start", Map.of());

        Http.Answer restarted = http().post(PATH + "/restart_as_new", Map.of("name", "again"));

        assertThat(restarted.status()).isEqualTo(200);
        assertThat(restarted.data())
                .containsEntry("id", "again")
                .containsEntry("hypothesis", "Better")
                .containsEntry("status", "setup");
        assertThat(http().post(PATH + "/restart_as_new", Map.of("name", "again"))
                        .message())
                .isEqualTo("Name is already in use");
    }

    @Test
    void groupsAreSwitchedByName() {
        Http.Answer disabled = http().post(PATH + "/disable_groups", Map.of("group_names", List.of("Test")));
        assertThat(disabled.status()).isEqualTo(201);
        assertThat(Plain.objects(disabled.data().get("groups")).get(1)).containsEntry("disabled", true);

        http().post(PATH + "/enable_groups", Map.of("group_names", List.of("Test")));

        assertThat(Plain.objects(experiment().get("groups")).get(1)).containsEntry("disabled", false);
        assertThat(http().post(PATH + "/enable_groups", Map.of("group_names", List.of("None")))
                        .message())
                .isEqualTo("Group(s) not found: [None]");
    }

    @Test
    void experimentsAreFilteredAndFoundByTheirLayer() {
        String layer = text(sandbox().put("layers", Map.of("name", "shop")), "id");
        put("start", Map.of());
        http().post("/experiments", Map.of("name", "basket", "layerID", layer));

        assertThat(ids("?status=active&status=abandoned")).containsExactly("checkout");
        assertThat(ids("?layerID=" + layer)).containsExactly("basket");
        assertThat(ids("?createdStartDate=2024-01-10&createdEndDate=2024-01-10"))
                .hasSize(2);
        assertThat(ids("?createdStartDate=2024-01-11")).isEmpty();
        assertThat(ids("?createdEndDate=2024-01-09")).isEmpty();
        assertThat(ids("?stale=true")).isEmpty();
        assertThat(ids("?stale=false")).hasSize(2);
        assertThat(http().get("/layers/" + layer + "/experiments").items())
                .extracting(experiment -> experiment.get("id"))
                .containsExactly("basket");
        assertThat(http().delete("/layers/" + layer).message())
                .isEqualTo("Layer cannot be deleted with experiments still on it");
    }

    private List<Object> ids(String query) {
        return http().get("/experiments" + query).items().stream()
                .<Object>map(experiment -> text(experiment, "id"))
                .toList();
    }

    @Test
    void overridesAreNamedByGroup() {
        Map<String, Object> gate = Map.of("type", "gate", "id", "g", "groupID", "Test");
        Map<String, Object> ids = Map.of("groupID", "Control", "ids", List.of("a", "b"), "unitType", "orgID");
        http().post(PATH + "/overrides", Map.of("overrides", List.of(gate), "userIDOverrides", List.of(ids)));

        http().delete(PATH + "/overrides/conditional/gate/g?groupID=Test");
        assertThat(http().delete(PATH + "/overrides/userID/a?groupID=Control").status())
                .as("an override that is not there is deleted as well")
                .isEqualTo(200);
        http().delete(PATH + "/overrides/userID/a?groupID=Control&unitType=orgID");

        assertThat(http().get(PATH + "/overrides").data())
                .isEqualTo(Map.of(
                        "overrides",
                        List.of(),
                        "userIDOverrides",
                        List.of(Map.of("groupID", "Control", "ids", List.of("b"), "unitType", "orgID"))));
    }

    @Test
    void anOverrideIsDeletedOfItsBucketAlone() {
        Map<String, Object> users = Map.of("groupID", "Control", "ids", List.of("a"));
        Map<String, Object> staging = Map.of("groupID", "Control", "ids", List.of("a"), "environment", "staging");
        http().post(PATH + "/overrides", Map.of("overrides", List.of(), "userIDOverrides", List.of(users, staging)));

        Http.Answer missing = http().delete(PATH + "/overrides/userID/a");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(errors(missing)).containsExactly(Map.of("property", "groupID", "errorMessage", "Required"));
        assertThat(http().delete(PATH + "/overrides/userID/a?groupID=Nobody").status())
                .isEqualTo(404);
        assertThat(http().delete(PATH + "/overrides/userID/a?groupID=Control&unitType=userID")
                        .data())
                .as("the unit type is that of the experiment, and the rest is told")
                .containsEntry("userIDOverrides", List.of(staging));
    }

    @Test
    void aReviewOfAnExperimentMakesItsChange() {
        commit(Map.of("type", "update_settings", "settings", Map.of("hypothesis", "Best")));
        assertThat(experiment()).containsEntry("hypothesis", "Best");
        commit(Map.of("type", "start"));
        assertThat(experiment()).containsEntry("status", "active");
        commit(Map.of("type", "change_enabled_groups", "disabled_group_names", List.of("Test")));
        assertThat(Plain.objects(experiment().get("groups")).get(1)).containsEntry("disabled", true);
        commit(Map.of("type", "make_decision", "winning_group_id", groupId(0), "reason", "safe"));
        assertThat(experiment()).containsEntry("launchedGroupID", groupId(0)).containsEntry("decisionReason", "safe");
        commit(Map.of("type", "archive"));
        commit(Map.of("type", "unarchive"));
        commit(Map.of("type", "restart"));
        commit(Map.of("type", "update_team", "team_id", "t"));
        assertThat(experiment()).containsEntry("status", "setup").containsEntry("teamID", "t");
        commit(Map.of("type", "delete"));
        assertThat(http().get(PATH).status()).isEqualTo(404);
    }

    private void commit(Map<String, Object> proposal) {
        Http.Answer created = http().post(PATH + "/reviews", proposal);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String review = PATH + "/reviews/" + text(created.data(), "review_id");
        http().put(review + "/approve");
        Http.Answer committed = http().put(review + "/commit");
        assertThat(committed.status()).as(committed.text()).isEqualTo(200);
    }

    @Test
    void aReviewTellsBothSidesOfItsSettings() {
        Map<String, @Nullable Object> review = http().post(
                        PATH + "/reviews", Map.of("type", "update_settings", "settings", Map.of("hypothesis", "Best")))
                .data();

        assertThat(review)
                .containsEntry("status", "pending")
                .containsEntry(
                        "content",
                        Map.of(
                                "type", "update_settings",
                                "current", Map.of("settings", Map.of("hypothesis", "Better")),
                                "proposed", Map.of("settings", Map.of("hypothesis", "Best"))));
        assertThat(http().post(PATH + "/reviews", Map.of("description", "d")).status())
                .isEqualTo(400);
    }

    @Test
    void resultsAreThoseAttached() {
        assertThat(http().get(PATH + "/pulse_results").status()).isEqualTo(400);
        assertThat(http().get(PATH + "/pulse_results?control=a&test=b").data()).containsEntry("ds", "2024-01-10");
        sandbox().attach("experiments", "checkout", "pulseResults", Map.of("ds", "2024-01-01"));
        assertThat(http().get(PATH + "/pulse_results?control=a&test=b").data()).isEqualTo(Map.of("ds", "2024-01-01"));
        Map<String, Object> exposures =
                Map.of("groupID", groupId(1), "results", List.of(Map.of("date", "2024-01-01", "exposures", 7)));
        sandbox().attach("experiments", "checkout", "cumulativeExposures", exposures);

        assertThat(http().get(PATH + "/cumulative_exposures").items())
                .containsExactly(
                        Map.of("groupID", groupId(0), "groupName", "Control", "results", List.of()), exposures);
        assertThat(http().get(PATH + "/diagnostics_checks?lastDays=7").data())
                .containsEntry("startDate", "2024-01-03")
                .containsEntry("endDate", "2024-01-10");
    }

    @Test
    void aLoadOfPulseIsListedReadAndCancelled() {
        http().post(PATH + "/load_pulse", Map.of("refresh", "metric", "metricIDs", List.of("orders::sum")));
        Map<String, @Nullable Object> load =
                http().get(PATH + "/pulse_load_history").items().get(0);
        assertThat(load).containsEntry("reloadType", "metric").containsEntry("finishedState", "success");
        String path = PATH + "/pulse_load_history/" + text(load, "dagID");
        assertThat(http().get(path).data()).containsEntry("dagID", load.get("dagID"));

        assertThat(http().post(path + "/cancel", Map.of()).status()).isEqualTo(200);

        assertThat(http().get(PATH + "/pulse_load_history").items().get(0)).containsEntry("finishedState", "cancelled");
        assertThat(http().get(PATH + "/pulse_load_history/x").status()).isEqualTo(404);
    }

    @Test
    void anAlertIsRaisedAndResolved() {
        http().post(PATH + "/metrics/orders%3A%3Asum/raise", Map.of("comment", "It drops"));
        assertThat(alert()).containsEntry("status", "Alert").containsEntry("comment", "It drops");

        http().post(PATH + "/alerts/orders%3A%3Asum/resolve", Map.of("reasoning", "noise"));

        assertThat(alert()).containsEntry("status", "OK").containsEntry("comment", "noise");
    }

    private Map<String, @Nullable Object> alert() {
        return Plain.object(
                Plain.object(http().get(PATH + "/alerts").data().get("alerts")).get("orders::sum"));
    }

    private void put(String operation, Map<String, Object> body) {
        Http.Answer answer = http().put(PATH + "/" + operation, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void assertRefused(String operation, Map<String, Object> body, String message) {
        Http.Answer answer = http().put(PATH + "/" + operation, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo(message);
    }
}
