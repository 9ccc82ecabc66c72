package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewsTest extends SandboxTest {
    private static final String PATH = "/gates/gate/reviews";

    @BeforeEach
    void aGate() {
        sandbox().put("gates", Map.of("name", "gate"));
    }

    private String create(Map<String, Object> change) {
        Http.Answer created =
                http().post(PATH, Map.of("description", "please", "reviewer_ids", List.of("u1"), "change", change));
        assertThat(created.status()).isEqualTo(201);
        return text(created.data(), "review_id");
    }

    @Test
    void aReviewIsProposedApprovedAndCommitted() {
        String id = create(Map.of("rules", List.of(rule("all", 100))));

        assertThat(http().get(PATH + "/" + id).data())
                .containsEntry("status", "pending")
                .containsEntry("type", "rules")
                .containsEntry("reviewers", List.of(Map.of("id", "u1", "kind", "user")))
                .containsEntry("created_at", "2024-01-10T23:39:39.761Z");
        assertThat(http().put(PATH + "/" + id + "/commit").status()).isEqualTo(400);
        assertThat(http().put(PATH + "/" + id + "/approve").data()).containsEntry("status", "accepted");
        assertThat(rulesOf(http().get("/gates/gate").data())).isEmpty();

        Http.Answer committed = http().put(PATH + "/" + id + "/commit");

        assertThat(committed.object()).isEqualTo(Map.of("message", "Gate review committed successfully"));
        assertThat(rulesOf(http().get("/gates/gate").data()).get(0))
                .containsEntry("name", "all")
                .containsKey("baseID");
        assertThat(http().get(PATH + "/" + id).data()).containsEntry("status", "committed");
    }

    @Test
    void eachKindOfChangeIsMade() {
        commit(Map.of("is_enabled", false));
        assertThat(http().get("/gates/gate").data()).containsEntry("status", "Disabled");
        commit(Map.of("is_archived", true));
        assertThat(http().get("/gates/gate").data()).containsEntry("status", "Archived");
        commit(Map.of("team_id", "t1"));
        assertThat(http().get("/gates/gate").data()).containsEntry("teamID", "t1");
        commit(Map.of("delete", true));
        assertThat(http().get("/gates/gate").status()).isEqualTo(404);
    }

    private void commit(Map<String, Object> change) {
        String id = create(change);
        http().put(PATH + "/" + id + "/approve");
        assertThat(http().put(PATH + "/" + id + "/commit").status()).isEqualTo(200);
    }

    @Test
    void aPendingReviewIsEditedAndCancelled() {
        String id = create(Map.of("is_enabled", false));

        assertThat(http().put(PATH + "/" + id, Map.of("description", "now", "change", Map.of("team_id", "t")))
                        .data())
                .containsEntry("description", "now")
                .containsEntry("type", "update_team");
        assertThat(http().delete(PATH + "/" + id).status()).isEqualTo(200);
        assertThat(http().get(PATH).items()).isEmpty();
        assertThat(http().get(PATH + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void anEmptyEditIsRefused() {
        String id = create(Map.of("is_enabled", false));

        assertThat(http().put(PATH + "/" + id).status()).isEqualTo(400);
    }

    @Test
    void whatAReviewChangesIsOnlyInAnswersAboutOneReview() {
        String id = create(Map.of("is_enabled", false));

        assertThat(http().get(PATH).items().get(0)).doesNotContainKey("content");
        assertThat(http().get(PATH + "/" + id).data()).containsKey("content");
    }

    @Test
    void aRejectedReviewIsOver() {
        String id = create(Map.of("is_enabled", false));

        assertThat(http().put(PATH + "/" + id + "/reject").status()).isEqualTo(400);
        assertThat(http().put(PATH + "/" + id + "/reject", Map.of("reason", "no"))
                        .data())
                .containsEntry("status", "rejected");
        assertThat(http().put(PATH + "/" + id + "/approve").status()).isEqualTo(400);
        assertThat(http().delete(PATH + "/" + id).status()).isEqualTo(400);
    }

    @Test
    void aChangeThatCannotBeMadeIsNotCommitted() {
        String id = create(Map.of("rules", List.of(rule("twice", 1), rule("twice", 2))));
        http().put(PATH + "/" + id + "/approve");

        assertThat(http().put(PATH + "/" + id + "/commit").status()).isEqualTo(400);
        assertThat(http().get(PATH + "/" + id).data()).containsEntry("status", "accepted");
    }

    @Test
    void aReviewHasExactlyOneChange() {
        assertThat(http().post(PATH, Map.of("description", "d", "change", Map.of()))
                        .status())
                .isEqualTo(400);
        assertThat(http().post(PATH, Map.of("description", "d", "change", Map.of("delete", true, "resalt", true)))
                        .status())
                .isEqualTo(400);
        assertThat(http().post(PATH, Map.of("description", "", "change", Map.of("delete", true)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theNewestComesFirst() {
        create(Map.of("is_enabled", false));
        String second = create(Map.of("is_enabled", true));

        assertThat(text(http().get(PATH + "?limit=1").items().get(0), "review_id"))
                .isEqualTo(second);
    }
}
