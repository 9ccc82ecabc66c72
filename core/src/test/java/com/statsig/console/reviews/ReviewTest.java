package com.statsig.console.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.statsig.console.common.PulseReloadType;
import com.statsig.console.common.Reviewer;
import com.statsig.console.json.Json;
import com.statsig.console.targeting.Rule;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final List<Rule> RULES = List.of(Rule.builder()
            .name("All")
            .passPercentage(100d)
            .conditions(List.of())
            .build());
    private static final AllowedReviewers LEADS =
            AllowedReviewers.builder().groupIds(List.of("leads")).build();

    @Test
    void readsAReview() {
        String json = """
                {"review_id":"rv1","status":"changes_requested","type":"toggle_enabled","author":{"id":"u1",\
                "email":null},"reviewers":[{"id":"u2","kind":"user"},{"id":"leads","kind":"group"}],\
                "description":"Go","created_at":"2026-03-04T05:06:07.000Z","content":{"type":"toggle_enabled",\
                "current":{"is_enabled":false},"proposed":{"is_enabled":true}}}""";
        Review review = Json.read(Review.class, json);

        assertThat(review.reviewId()).isEqualTo("rv1");
        assertThat(review.status()).isEqualTo(ReviewStatus.CHANGES_REQUESTED);
        assertThat(review.type()).isEqualTo(ReviewType.TOGGLE_ENABLED);
        assertThat(review.author().id()).isEqualTo("u1");
        assertThat(review.author().email()).isNull();
        assertThat(review.reviewers())
                .extracting(RequestedReviewer::kind)
                .containsExactly(ReviewerKind.USER, ReviewerKind.GROUP);
        assertThat(review.createdAt()).isEqualTo("2026-03-04T05:06:07.000Z");
        assertThat(review.content().current().isEnabled()).isFalse();
        assertThat(review.content().proposed().isEnabled()).isTrue();
        assertThat(review.content().proposed().rules()).isNull();
        assertThat(Json.write(review)).isEqualTo(json);
    }

    @Test
    void readsEveryPropertyThatAChangeCanTouch() {
        String json = """
                {"rules":[{"name":"All","passPercentage":100,"conditions":[]}],"is_enabled":true,\
                "default_value":{"a":[1]},"is_launched":false,"launched_payload":null,\
                "default_value_gradual_rollout":{"id":"g","target_value":{"a":2},"percentage_pass":12.5,"salt":"s",\
                "rollouts":[{"time":1800000000000,"pass_percent":50,"is_complete":false}]},"salt":"new",\
                "description":"d","show_dev_rules":true,"show_staging_rules":false,\
                "subscribers":[{"type":"user","id":"u1"}],"analytics_enabled":true,\
                "scheduled_reload":{"hour":5,"days":[0,6],"reload_type":"full","turbo_mode":null},\
                "is_archived":false,"id_type":"userID","secondary_id_type":null,\
                "identity_resolution_source_id":"src","target_app_ids":["web"],\
                "owners":[{"owner_id":"u1","owner_type":"user"}],"team_id":"t1","allow_self_approval":true,\
                "release_pipeline_id":null,"allowed_reviewers":{"user_ids":["u2"],"group_ids":[]},"schema":"{}",\
                "monitoring_metrics":[{"name":"dau","type":"user"}],"monitoring_metric_tags":[{"id":"core"}],\
                "real_time_metrics":[],"overrides":{"id_overrides":[{"ids":["u3"],"groupID":"pass",\
                "environment":null,"unitID":"userID"}],"custom_id_overrides":[]}}""";
        ReviewValues values = Json.read(ReviewValues.class, json);

        assertThat(values.rules()).isEqualTo(RULES);
        assertThat(values.defaultValue()).isEqualTo(Map.of("a", List.of(1)));
        assertThat(values.launchedPayload()).isNull();
        ReviewDefaultRollout rollout = values.defaultValueGradualRollout();
        assertThat(rollout.targetValue()).isEqualTo(Map.of("a", 2));
        assertThat(rollout.percentagePass()).isEqualTo(12.5);
        assertThat(rollout.rollouts().get(0).time()).isEqualTo(Instant.ofEpochMilli(1800000000000L));
        assertThat(rollout.rollouts().get(0).passPercent()).isEqualTo(50);
        assertThat(values.subscribers()).extracting(ReviewSubscriber::id).containsExactly("u1");
        assertThat(values.scheduledReload().hour()).isEqualTo(5);
        assertThat(values.scheduledReload().days()).containsExactly(0L, 6L);
        assertThat(values.scheduledReload().reloadType()).isEqualTo(PulseReloadType.FULL);
        assertThat(values.identityResolutionSourceId()).isEqualTo("src");
        assertThat(values.owners()).extracting(ReviewOwner::ownerType).containsExactly(ReviewOwnerType.USER);
        assertThat(values.allowedReviewers().userIds()).containsExactly("u2");
        assertThat(values.monitoringMetricTags())
                .extracting(ReviewMetricTag::id)
                .containsExactly("core");
        assertThat(values.overrides().idOverrides().get(0).groupID()).isEqualTo("pass");
        assertThat(values.overrides().customIdOverrides()).isEmpty();
        assertThat(Json.write(values)).isEqualTo(json);
    }

    @Test
    void tellsWhyAChangeCannotBeRead() {
        ReviewContent content = Json.read(ReviewContent.class, """
                {"type":"rules","current":{},"proposed":{},"unavailable_reason":"snapshot_not_found"}""");

        assertThat(content.unavailableReason()).isEqualTo(ReviewUnavailableReason.SNAPSHOT_NOT_FOUND);
    }

    @Test
    void readsTheReviewOfAnExperimentWithItsContentAsPlainJava() {
        String json = """
                {"review_id":"rv2","status":"pending","type":"scheduled_start","content":{"type":"scheduled_start",\
                "current":{"start_time":null},"proposed":{"start_time":1800000000000,"groups":[{"size":33.3}]}}}""";
        ExperimentReview review = Json.read(ExperimentReview.class, json);

        assertThat(review.type()).isEqualTo(ReviewType.SCHEDULED_START);
        assertThat(review.content().current()).containsEntry("start_time", null);
        assertThat(review.content().proposed()).containsEntry("start_time", 1_800_000_000_000L);
        assertThat(Json.write(review)).isEqualTo(json);
    }

    @Test
    void writesARequestForReview() {
        ReviewRequest request = ReviewRequest.builder()
                .description("Go")
                .reviewerIds(List.of("u2"))
                .reviewerGroupIds(List.of())
                .change(ReviewChange.ofEnabled(false))
                .build();

        assertThat(Json.write(request))
                .isEqualTo("{\"description\":\"Go\",\"reviewer_ids\":[\"u2\"],\"reviewer_group_ids\":[],"
                        + "\"change\":{\"is_enabled\":false}}");
        assertThat(Json.write(ReviewRequest.builder().description("More").build()))
                .isEqualTo("{\"description\":\"More\"}");
    }

    @Test
    void eachChangeProposesOneThing() {
        Map<ReviewChange, String> changes = new LinkedHashMap<>();
        changes.put(
                ReviewChange.ofRules(RULES), "\"rules\":[{\"name\":\"All\",\"passPercentage\":100,\"conditions\":[]}]");
        changes.put(ReviewChange.ofDefaultValue(Map.of("a", 1)), "\"default_value\":{\"a\":1}");
        changes.put(ReviewChange.ofEnabled(true), "\"is_enabled\":true");
        changes.put(ReviewChange.ofArchived(false), "\"is_archived\":false");
        changes.put(ReviewChange.ofDelete(), "\"delete\":true");
        changes.put(ReviewChange.ofResalt(), "\"resalt\":true");
        changes.put(ReviewChange.ofReviewsDisabled(), "\"disable_reviews_locally\":true");
        changes.put(ReviewChange.ofRestore("s1"), "\"restore\":{\"snapshot_id\":\"s1\"}");
        changes.put(ReviewChange.ofTeam("t1"), "\"team_id\":\"t1\"");
        changes.put(ReviewChange.ofReleasePipeline("p1"), "\"release_pipeline_id\":\"p1\"");
        changes.put(ReviewChange.ofNoReleasePipeline(), "\"release_pipeline_id\":null");
        changes.put(ReviewChange.ofIdType("stableID"), "\"id_type\":\"stableID\"");
        changes.put(ReviewChange.ofSelfApproval(false), "\"allow_self_approval\":false");
        changes.put(ReviewChange.ofTargetApps(List.of()), "\"target_app_ids\":[]");
        changes.put(
                ReviewChange.ofOwners(List.of(ReviewOwner.builder()
                        .ownerId("k1")
                        .ownerType(ReviewOwnerType.SDK_KEY)
                        .build())),
                "\"owners\":[{\"owner_id\":\"k1\",\"owner_type\":\"sdk_key\"}]");
        changes.put(ReviewChange.ofAllowedReviewers(LEADS), "\"allowed_reviewers\":{\"group_ids\":[\"leads\"]}");

        assertThat(changes)
                .allSatisfy((change, json) -> assertThat(Json.write(change)).isEqualTo("{" + json + "}"));
    }

    @Test
    void anApprovalNeedsNoReason() {
        assertThat(Json.write(ReviewReason.builder().build())).isEqualTo("{}");
        assertThat(Json.write(ReviewReason.builder().reason("Too early").build()))
                .isEqualTo("{\"reason\":\"Too early\"}");
    }

    @Test
    void readsWhoMayReview() {
        EligibleReviewers eligible = Json.read(EligibleReviewers.class, """
                {"everyone_eligible":false,"users":[{"id":"u1","email":"ann@shop.test","name":"Ann"}],\
                "groups":[{"id":"leads","name":"Leads","user_ids":["u1","u2"]}]}""");

        assertThat(eligible.everyoneEligible()).isFalse();
        assertThat(eligible.users()).extracting(Reviewer::name).containsExactly("Ann");
        assertThat(eligible.groups().get(0).userIds()).containsExactly("u1", "u2");
    }

    @Test
    void aChangeOfOneRuleKeepsTheOthers() {
        List<Rule> current = List.of(
                Rule.builder().id("a").name("A").build(),
                Rule.builder().id("b").name("B").build());

        assertThat(ReviewChange.ofRule(current, current.get(1).with(rule -> rule.passPercentage(10.0)))
                        .rules())
                .extracting(Rule::name, Rule::passPercentage)
                .containsExactly(tuple("A", null), tuple("B", 10.0));
        assertThat(ReviewChange.ofRule(current, Rule.builder().name("C").build())
                        .rules())
                .extracting(Rule::name)
                .containsExactly("A", "B", "C");
    }
}
