package com.statsig.console.releasepipelines;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTrigger;
import com.statsig.console.releasepipelinetriggers.TriggerActionType;
import com.statsig.console.releasepipelinetriggers.TriggerStatus;
import com.statsig.console.targeting.ConditionType;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleasePipelineTest {
    @Test
    void readsAPipeline() {
        String json = """
                {"id":"p","name":"Slow","creatorID":"u","createdTime":1700000000000,"lastModifierID":"v",\
                "phases":[{"id":"1","name":"Staff","timeIntervalMs":3600000,"requiredReview":true,\
                "rules":[{"id":"r","name":"staff","conditions":[{"targetValue":["@shop.test"],\
                "operator":"str_contains_any","type":"email"}],"environments":null}]}],"triggerNotice":"Careful"}""";

        ReleasePipeline pipeline = Json.read(ReleasePipeline.class, json);

        assertThat(pipeline.createdTime()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        ReleasePhase phase = pipeline.phases().get(0);
        assertThat(phase.timeIntervalMs()).isEqualTo(3_600_000);
        assertThat(phase.rules().get(0).conditions().get(0).type()).isEqualTo(ConditionType.EMAIL);
        assertThat(Json.write(pipeline)).isEqualTo(json);
    }

    @Test
    void aRequestTakesTheNoticeAway() {
        assertThat(Json.write(ReleasePipelineRequest.builder()
                        .triggerNotice(Optional.empty())
                        .build()))
                .isEqualTo("{\"triggerNotice\":null}");
    }

    @Test
    void readsARun() {
        String json = """
                {"id":"t","releasePipelineID":"p","status":"WAITING_FOR_REVIEW","actions":[{"type":"CLEANED_UP",\
                "timeMs":1700000000000,"phaseID":"1","actorName":"Statsig"}],"dynamicConfigID":"d","currentPhase":null,\
                "currentPhaseEndTime":1700000000001,"configSnapshotID":"s"}""";

        ReleasePipelineTrigger run = Json.read(ReleasePipelineTrigger.class, json);

        assertThat(run.status()).isSameAs(TriggerStatus.WAITING_FOR_REVIEW);
        assertThat(run.actions().get(0).type()).isSameAs(TriggerActionType.CLEANED_UP);
        assertThat(run.actions().get(0).timeMs()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(run.currentPhaseEndTime()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_001L));
        assertThat(Json.write(run)).isEqualTo(json);
    }
}
