package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.configs.ConfigExposures;
import com.statsig.console.configs.ConfigRoutes;
import com.statsig.console.configs.ExposureCount;
import com.statsig.console.configs.ExposureCountQuery;
import com.statsig.console.reactor.ApiServer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigsClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(ConfigRoutes.class));

    private final ConfigsClient configs = api.console().configs();

    @Test
    void countsTheExposuresOfThoseAskedFor() {
        api.expect("GET", "/console/v1/exposure_count?gates=a&gates=b&dynamicConfigs=c")
                .answer(
                        200,
                        "{'data':{'gates':[{'id':'a','pastDay':1,'past7Days':98}],'experiments':[],"
                                + "'dynamicConfigs':[{'id':'c','pastDay':240830,'past7Days':1329945}]}}");
        ExposureCount count = configs.exposureCount(ExposureCountQuery.builder()
                        .gates(List.of("a", "b"))
                        .dynamicConfigs(List.of("c"))
                        .build())
                .block();
        assertThat(count.gates().get(0).past7Days()).isEqualTo(98);
        assertThat(count.dynamicConfigs().get(0).pastDay()).isEqualTo(240_830);
    }

    @Test
    void asksForAtMost25() {
        ExposureCountQuery query =
                ExposureCountQuery.builder().gates(Collections.nCopies(26, "a")).build();
        ApiServer.assertRefused(configs.exposureCount(query), "more than 25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'data':[{'gates':[{'id':'a','pastDay':1}],'experiments':[]},{'dynamicConfigs':[{'id':'c','pastDay':2}]}]}",
                "[{'gates':[{'id':'a','pastDay':1}],'dynamicConfigs':[{'id':'c','pastDay':2}]}]"
            })
    void readsAnArrayOfCounts(String json) {
        api.expect("GET", "/console/v1/exposure_count").answer(200, json);
        ExposureCount count =
                configs.exposureCount(ExposureCountQuery.builder().build()).block();
        assertThat(count.gates()).extracting(ConfigExposures::pastDay).containsExactly(1L);
        assertThat(count.experiments()).isNull();
        assertThat(count.dynamicConfigs()).extracting(ConfigExposures::id).containsExactly("c");
        assertThat(count.unknownProperties()).isEmpty();
    }

    @Test
    void keepsWhatElseAnArrayTells() {
        api.expect("GET", "/console/v1/exposure_count")
                .answer(200, "{'message':'ok','data':[{'value':20995,'unit_type':'companyID'}]}");
        ExposureCount count =
                configs.exposureCount(ExposureCountQuery.builder().build()).block();
        assertThat(count.gates()).isNull();
        assertThat(count.unknownProperties())
                .isEqualTo(Map.of("data", List.of(Map.of("value", 20995, "unit_type", "companyID"))));
    }
}
