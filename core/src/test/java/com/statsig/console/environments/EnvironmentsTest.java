package com.statsig.console.environments;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import org.junit.jupiter.api.Test;

class EnvironmentsTest {
    @Test
    void anIdThatLooksLikeANumberIsAText() {
        String json = """
                {"environments":[{"name":"production","id":"0.40674261556582890","isProduction":true,\
                "requiresReview":true,"requiredReviewGroupID":"g1","requiresReleasePipeline":false}]}""";

        Environments environments = Json.read(Environments.class, json);

        assertThat(environments.environments().get(0).id()).isEqualTo("0.40674261556582890");
        assertThat(environments.environments().get(0).requiredReviewGroupID()).isEqualTo("g1");
        assertThat(Json.write(environments)).isEqualTo(json);
    }
}
