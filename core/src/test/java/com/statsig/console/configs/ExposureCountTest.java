package com.statsig.console.configs;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import org.junit.jupiter.api.Test;

class ExposureCountTest {
    @Test
    void countsEachKindByItself() {
        String json = """
                {"gates":[{"id":"g","pastDay":1,"past7Days":98}],"experiments":[{"id":"e","pastDay":0,"past7Days":0}],\
                "dynamicConfigs":[]}""";

        ExposureCount count = Json.read(ExposureCount.class, json);

        assertThat(count.gates().get(0).past7Days()).isEqualTo(98);
        assertThat(count.experiments().get(0).id()).isEqualTo("e");
        assertThat(count.dynamicConfigs()).isEmpty();
        assertThat(Json.write(count)).isEqualTo(json);
    }
}
