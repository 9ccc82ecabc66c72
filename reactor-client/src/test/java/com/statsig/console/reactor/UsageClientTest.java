package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.usage.UsageRoutes;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UsageClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(UsageRoutes.values());

    private final UsageClient usage = api.console().usage();

    @Test
    void rowsComeFromPlainCsvAndFromAJsonString() {
        String url = "/console/v1/project/usage_billing/report?start=1&end=2";
        api.expect("GET", url).answer(200, "Date,Sources\n2023-01-12,'js,\nreact'\r\n2023-01-13,js\n");
        api.expect("GET", url).answer(200, "'Date,Sources\\n2023-01-12,js'");
        assertThat(usage.billingReport(Instant.ofEpochMilli(1), Instant.ofEpochMilli(2))
                        .collectList()
                        .block())
                .containsExactly("Date,Sources", "2023-01-12,\"js,\nreact\"", "2023-01-13,js");
        assertThat(usage.billingReport(Instant.ofEpochMilli(1), Instant.ofEpochMilli(2))
                        .collectList()
                        .block())
                .containsExactly("Date,Sources", "2023-01-12,js");
    }

    @Test
    void quotedNamesOfColumnsAreNotAJsonString() {
        api.expect("GET", "/console/v1/project/usage_billing/report?end=2").answer(200, "'Date','Sources'\n1,2");
        assertThat(usage.billingReport(Instant.ofEpochMilli(2)).collectList().block())
                .containsExactly("\"Date\",\"Sources\"", "1,2");
    }
}
