package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.configs.ConfigRoutes;
import com.statsig.console.configs.ExposureCount;
import com.statsig.console.configs.ExposureCountQuery;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConfigsClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(ConfigRoutes.values());

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
}
