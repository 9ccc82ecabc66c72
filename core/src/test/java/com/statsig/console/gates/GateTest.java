package com.statsig.console.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.common.MetricRef;
import com.statsig.console.json.Json;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.targeting.Condition;
import com.statsig.console.targeting.ConditionType;
import com.statsig.console.targeting.Operator;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.TargetValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GateTest {
    @Test
    void readsAnArchivedGate() {
        String json = """
                {"id":"new_cart","permalink":"https://console.statsig.com/c1/gates/new_cart","status":"Archived",\
                "typeReason":"STALE_ALL_TRUE","version":7,"checksPerHour":0.5,"store0100Exposures":true,\
                "archivedAt":1700000000123,"archivedByID":"u1","archivedByName":null,"archivedByEmail":"ann@shop.test",\
                "archiveReason":"Everybody has it","activeReview":{"reviewID":"r1","reviewStatus":"pending",\
                "description":"Drop it"},"owner":{"ownerID":"k1","ownerType":"SDK_KEY"}}""";
        Gate gate = Json.read(Gate.class, json);

        assertThat(gate.permalink()).isEqualTo("https://console.statsig.com/c1/gates/new_cart");
        assertThat(gate.status()).isEqualTo(GateStatus.ARCHIVED);
        assertThat(gate.typeReason()).isEqualTo(GateTypeReason.STALE_ALL_TRUE);
        assertThat(gate.version()).isEqualTo(7);
        assertThat(gate.checksPerHour()).isEqualTo(0.5);
        assertThat(gate.archivedAt()).isEqualTo(Instant.ofEpochMilli(1700000000123L));
        assertThat(gate.archivedByID()).isEqualTo("u1");
        assertThat(gate.archivedByName()).isNull();
        assertThat(gate.archivedByEmail()).isEqualTo("ann@shop.test");
        assertThat(gate.archiveReason()).isEqualTo("Everybody has it");
        assertThat(gate.activeReview().reviewID()).isEqualTo("r1");
        assertThat(gate.owner().ownerType()).isEqualTo("SDK_KEY");
        assertThat(Json.write(gate)).isEqualTo(json);
    }

    @Test
    void readsWhetherAGateIsInUse() {
        assertThat(Json.read(GateChecks.class, "{\"has_production_checks_in_last_7_days\":true}")
                        .hasProductionChecksInLast7Days())
                .isTrue();
        assertThat(Json.read(GateChecks.class, "{\"has_production_checks_in_last_7_days\":null}")
                        .hasProductionChecksInLast7Days())
                .isNull();
    }

    @Test
    void writesAGateToBeCreated() {
        GateRequest create = GateRequest.builder()
                .name("New cart")
                .isEnabled(true)
                .rules(List.of(Rule.builder()
                        .name("Adults")
                        .passPercentage(12.5)
                        .conditions(List.of(Condition.builder()
                                .type(ConditionType.CUSTOM_FIELD)
                                .field("age")
                                .operator(Operator.GTE)
                                .targetValue(TargetValue.ofSingle(18))
                                .build()))
                        .build()))
                .creatorID(Optional.empty())
                .team("growth")
                .monitoringMetrics(
                        List.of(MetricRef.builder().name("dau").type("user").build()))
                .build();

        assertThat(Json.write(create))
                .isEqualTo("{\"name\":\"New cart\",\"isEnabled\":true,\"rules\":[{\"name\":\"Adults\","
                        + "\"passPercentage\":12.5,\"conditions\":[{\"type\":\"custom_field\",\"operator\":\"gte\","
                        + "\"targetValue\":18,\"field\":\"age\"}]}],\"creatorID\":null,\"team\":\"growth\","
                        + "\"monitoringMetrics\":[{\"name\":\"dau\",\"type\":\"user\"}]}");
    }

    @Test
    void writesAGradualRolloutInItsMixedSpelling() {
        GateRequest update = GateRequest.builder()
                .gradualRolloutStrategy(GradualRollout.builder()
                        .type(GradualRolloutType.GRADUAL)
                        .phases(List.of(GradualRolloutPhase.builder()
                                .time(Instant.ofEpochMilli(1800000000000L))
                                .passPercent(25d)
                                .isComplete(false)
                                .timeString("noon")
                                .phaseDurationMs(3_600_000L)
                                .build()))
                        .build())
                .build();

        assertThat(Json.write(update))
                .isEqualTo("{\"gradual_rollout_strategy\":{\"type\":\"gradual\",\"phases\":[{\"time\":1800000000000,"
                        + "\"pass_percent\":25,\"isComplete\":false,\"timeString\":\"noon\","
                        + "\"phaseDurationMs\":3600000}]}}");
    }

    @Test
    void queriesByTeamAndArchive() {
        GateQuery query = GateQuery.builder()
                .teamID("t1")
                .includeArchived(true)
                .includeArchiveMetadata(false)
                .passRate(List.of(GateRate.ZERO, GateRate.INBETWEEN))
                .build();

        assertThat(JsonCodec.strict().toQuery(query))
                .isEqualTo(Map.of(
                        "teamID", List.of("t1"),
                        "includeArchived", List.of("true"),
                        "includeArchiveMetadata", List.of("false"),
                        "passRate", List.of("0", "INBETWEEN")));
    }

    @Test
    void aGradualRolloutHasAScheduleStepsOrIsBypassed() {
        assertThat(Json.write(GradualRollout.ofServerSchedule())).isEqualTo("{\"type\":\"gradual\"}");
        assertThat(Json.write(GradualRollout.ofBypass())).isEqualTo("{\"type\":\"bypass\"}");
        assertThat(Json.write(GateRequest.builder()
                        .gradualRolloutStrategy(GradualRollout.ofPhases(
                                GradualRolloutPhase.of(Instant.ofEpochMilli(1_700_000_000_000L), 12.5)))
                        .build()))
                .isEqualTo("{\"gradual_rollout_strategy\":{\"type\":\"gradual\",\"phases\":[{\"time\":1700000000000,"
                        + "\"pass_percent\":12.5,\"isComplete\":false}]}}");
    }
}
