package com.statsig.console.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.common.Decision;
import com.statsig.console.json.Json;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.reviews.ReviewType;
import com.statsig.console.targeting.GroupOverrides;
import com.statsig.console.targeting.OverrideType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExperimentRequestTest {
    @Test
    void nothingIsSentThatNobodySet() {
        assertThat(Json.write(ExperimentRequest.builder().build())).isEqualTo("{}");
    }

    @Test
    void whatCanBeClearedIsClearedByAnEmptyOptional() {
        assertThat(Json.write(ExperimentRequest.builder()
                        .targetingGateID(Optional.empty())
                        .scheduledReloadHour(Optional.empty())
                        .scheduledReloadDays(List.of(0L))
                        .stratifiedSampling(Optional.empty())
                        .isAnalysisOnly(false)
                        .build()))
                .isEqualTo("""
                        {"targetingGateID":null,"isAnalysisOnly":false,"scheduledReloadHour":null,\
                        "scheduledReloadDays":[0],"stratifiedSampling":null}""");
    }

    @Test
    void whatARequestSetsIsWhatAnExperimentHas() {
        List<String> settable = new ArrayList<>(JsonCodec.propertyNames(ExperimentRequest.class));
        settable.removeAll(JsonCodec.propertyNames(Experiment.class));

        assertThat(settable).isEmpty();
    }

    @Test
    void readsOverridesByGroup() {
        String json = """
                {"overrides":[{"type":"gate","name":"g","groupID":"Control"},\
                {"type":"segment","id":"s","groupID":"Test","environment":null}],\
                "userIDOverrides":[{"groupID":"Test","ids":["007"],"unitType":"orgID"}]}""";

        GroupOverrides overrides = Json.read(GroupOverrides.class, json);

        assertThat(overrides.overrides().get(0).name()).isEqualTo("g");
        assertThat(overrides.overrides().get(1).type()).isSameAs(OverrideType.SEGMENT);
        assertThat(overrides.userIDOverrides().get(0).ids()).containsExactly("007");
        assertThat(overrides.userIDOverrides().get(0).unitType()).contains("orgID");
        assertThat(Json.write(overrides)).isEqualTo(json);
    }

    @Test
    void aReviewHasItsNamesInSnakeCaseAndItsSettingsInCamelCase() {
        assertThat(Json.write(ExperimentReviewRequest.builder()
                        .type(ReviewType.UPDATE_SETTINGS)
                        .winningGroupId("g")
                        .allowedReviewerUserIds(List.of("u"))
                        .newTime(Instant.ofEpochMilli(1_700_000_000_000L))
                        .settings(ExperimentRequest.builder().layerID("l").build())
                        .build()))
                .isEqualTo("""
                        {"type":"update_settings","winning_group_id":"g","allowed_reviewer_user_ids":["u"],\
                        "new_time":1700000000000,"settings":{"layerID":"l"}}""");
    }

    @Test
    void aDecisionNamesItsGroup() {
        assertThat(Json.write(Decision.builder()
                        .id("g")
                        .decisionReason("It sells")
                        .holdout(2.5)
                        .build()))
                .isEqualTo("{\"id\":\"g\",\"decisionReason\":\"It sells\",\"holdout\":2.5}");
    }
}
