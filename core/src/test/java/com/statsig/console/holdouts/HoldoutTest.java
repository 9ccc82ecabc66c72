package com.statsig.console.holdouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldoutTest {
    @Test
    void readsAHoldout() {
        String json = """
                {"id":"h","name":"H","idType":"userID","description":"","lastModifiedTime":1719873874212,"team":"Growth",\
                "version":3,"isEnabled":true,"passPercentage":1.25,"gateIDs":["g"],"experimentIDs":[],"layerIDs":["l"],\
                "isGlobal":false,"targetingGateID":null,"monitoringMetrics":[{"name":"dau","type":"user"}]}""";

        Holdout holdout = Json.read(Holdout.class, json);

        assertThat(holdout.lastModifiedTime()).isEqualTo(Instant.ofEpochMilli(1_719_873_874_212L));
        assertThat(holdout.passPercentage()).isEqualTo(1.25);
        assertThat(holdout.gateIDs()).containsExactly("g");
        assertThat(holdout.targetingGateID()).isNull();
        assertThat(Json.write(holdout)).isEqualTo(json);
    }

    @Test
    void anUpdateTakesTheTargetingAway() {
        assertThat(Json.write(HoldoutUpdate.builder()
                        .targetingGateID(Optional.empty())
                        .build()))
                .isEqualTo("{\"targetingGateID\":\"\"}");
    }
}
