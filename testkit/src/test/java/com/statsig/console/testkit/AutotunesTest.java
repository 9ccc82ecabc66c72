package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.testkit.state.Plain;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutotunesTest extends SandboxTest {
    private static final String PATH = "/autotunes/home";
    private static final Map<String, Object> SETUP = Map.of(
            "variants",
            List.of(Map.of("name", "red", "json", Map.of()), Map.of("name", "blue", "json", Map.of())),
            "successEvent",
            "buy",
            "explorationWindow",
            "24hrs",
            "attributionWindow",
            "1",
            "winnerThreshold",
            "95%");

    @BeforeEach
    void anAutotune() {
        Map<String, @Nullable Object> autotune = Plain.of("name", "home", "idType", "stableID");
        autotune.putAll(SETUP);
        Http.Answer answer = http().post("/autotunes", autotune);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private Map<String, @Nullable Object> autotune() {
        return http().get(PATH).data();
    }

    private String variantId(int index) {
        return text(Plain.objects(autotune().get("variants")).get(index), "id");
    }

    @Test
    void aNewAutotuneIsNotStartedAndItsVariantsHaveIds() {
        assertThat(autotune()).containsEntry("isStarted", false).containsEntry("winner", null);
        assertThat(variantId(0)).isNotEqualTo(variantId(1));
    }

    @Test
    void whatIsMissingOrNoWindowIsRefused() {
        assertThat(errors(http().post("/autotunes", Map.of("name", "other"))))
                .extracting(error -> error.get("property"))
                .containsExactly(
                        "variants", "successEvent", "explorationWindow", "attributionWindow", "winnerThreshold");
        assertThat(http().patch(PATH, Map.of("attributionWindow", "3hr")).status())
                .isEqualTo(400);
    }

    @Test
    void aFullUpdateKeepsVariantIdsAndTheIdType() {
        String id = variantId(0);
        http().patch(PATH, Map.of("description", "gone"));

        assertThat(http().post(PATH, SETUP).status()).isEqualTo(200);

        assertThat(autotune()).containsEntry("description", "").containsEntry("idType", "stableID");
        assertThat(variantId(0)).isEqualTo(id);
    }

    @Test
    void anAutotuneIsStartedDecidedOnceAndReset() {
        Map<String, Object> decision = Map.of("id", variantId(1), "decisionReason", "It sells");
        assertRefused("make_decision", decision, "Autotune experiment has not yet started");
        assertRefused("reset", Map.of(), "Autotune experiment has not yet started");
        assertThat(http().post(PATH + "/schedule_start", Map.of("scheduledTime", 4_102_444_800_000L))
                        .status())
                .isEqualTo(200);
        put("start", Map.of());
        assertRefused("start", Map.of(), "Autotune experiment has already started");
        assertRefused("make_decision", Map.of("id", "x", "decisionReason", ""), "Group not found: x");
        put("make_decision", decision);
        assertThat(autotune())
                .containsEntry("isStarted", false)
                .containsEntry("winner", Map.of("id", variantId(1), "name", "blue"));
        assertRefused("start", Map.of(), "Autotune experiment has already finished");
        assertRefused("make_decision", decision, "Autotune experiment has already finished");
        put("reset", Map.of());
        assertThat(autotune()).containsEntry("winner", null);
        put("start", Map.of());
    }

    @Test
    void overridesAreJoinedAndAllGoAtOnce() {
        Map<String, Object> first = Map.of(
                "overrides",
                List.of(Map.of("type", "gate", "id", "g", "groupID", "red")),
                "userIDOverrides",
                List.of(Map.of("groupID", "red", "ids", List.of("u"))));
        Map<String, Object> second = Map.of(
                "overrides", List.of(), "userIDOverrides", List.of(Map.of("groupID", "red", "ids", List.of("v"))));
        http().post(PATH + "/overrides", first);
        Map<String, @Nullable Object> joined =
                http().patch(PATH + "/overrides", second).data();
        assertThat(Plain.objects(joined.get("userIDOverrides")))
                .extracting(override -> override.get("ids"))
                .containsExactly(List.of("u", "v"));
        assertThat(Plain.objects(joined.get("overrides"))).hasSize(1);
        assertThat(Plain.objects(http().get("/overrides?userId=v&idType=stable_id")
                        .data()
                        .get("autotunes")))
                .extracting(autotune -> autotune.get("id"))
                .containsExactly("home");

        assertThat(http().delete(PATH + "/overrides").data().values()).allMatch(List.of()::equals);

        assertThat(Plain.objects(http().get("/overrides").data().get("autotunes")))
                .isEmpty();
    }

    @Test
    void aCommittedReviewMakesItsChange() {
        review(Map.of("type", "start"));
        assertThat(autotune()).containsEntry("isStarted", true);
        review(Map.of("type", "make_decision", "winning_group_id", variantId(0)));
        assertThat(Plain.object(autotune().get("winner"))).containsEntry("name", "red");
        review(Map.of("type", "delete"));
        assertThat(http().get(PATH).status()).isEqualTo(404);
    }

    private void review(Map<String, Object> proposal) {
        String id = text(http().post(PATH + "/reviews", proposal).data(), "review_id");
        put("reviews/" + id + "/approve", Map.of());
        put("reviews/" + id + "/commit", Map.of());
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
