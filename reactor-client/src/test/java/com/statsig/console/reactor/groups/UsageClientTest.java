package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.error.DecodingException;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reactor.FakeExchange;
import com.statsig.console.usage.UsageRoutes;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.test.StepVerifier;

class UsageClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(UsageRoutes.class));

    private final UsageClient usage = api.console().usage();

    @Test
    void rowsComeFromPlainCsvAndFromAJsonString() {
        String url = "/console/v1/project/usage_billing/report?start=1&end=2";
        api.expect("GET", url)
                .header("Accept", "text/csv")
                .answer(200, "Date,Sources\n2023-01-12,'js,\nreact'\r\n2023-01-13,js\n");
        api.expect("GET", url).header("Accept", "text/csv").answer(200, "'Date,Sources\\n2023-01-12,js'");
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
        api.expect("GET", "/console/v1/project/usage_billing/report?end=2")
                .header("Accept", "text/csv")
                .answer(200, "'Date','Sources'\n1,2");
        assertThat(usage.billingReport(Instant.ofEpochMilli(2)).collectList().block())
                .containsExactly("\"Date\",\"Sources\"", "1,2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a page of a proxy         | <html>,<body>Please log in</body></html>            | no CSV
                    JSON                      | {'data':'x','message':'y'}                          | no CSV
                    a list                    | ['Date','Sources']                                  | no CSV
                    text                      | Service Unavailable                                 | no CSV
                    nothing                   | ``                                                  | no CSV
                    line breaks only          | ~~                                              | no CSV
                    no names of columns       | 2023-01-12,js~2023-01-13,js                       | no CSV
                    a name that is missing    | Date,,Sources~1,2,3                               | no CSV
                    a row that is cut         | Date,Sources~2023-01-12,js~2023                 | row 3 has 1 columns, not 2
                    a row that is longer      | Date,Sources~2023-01-12,js,2~2023-01-13,js      | row 2 has 3 columns, not 2
                    an empty row in between   | Date,Sources~~2023-01-13,js                     | row 2 has 1 columns, not 2
                    a value that is cut       | Date,Sources~2023-01-12,'js,~2023-01-13,js      | row 2 ends within quotes
                    a JSON string that is cut | 'Date,Sources~2023-01-12,js                       | no CSV
                    """)
    void whatIsNoTableIsAnErrorBeforeAnyRow(String what, String body, String problem) {
        FakeExchange exchange = new FakeExchange();
        exchange.always(200, body.replace('~', '\n').replace('\'', '"'));
        StepVerifier.create(exchange.client().build().usage().billingReport(Instant.ofEpochMilli(2)))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(DecodingException.class)
                        .hasMessageContaining("usage.billingReport")
                        .hasMessageContaining(problem));
    }

    @Test
    void timesBeyondMillisecondsAreRefused() {
        ApiServer.assertRefused(usage.billingReport(Instant.MAX), "too far away");
    }
}
