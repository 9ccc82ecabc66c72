package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.logs.LogEntry;
import com.statsig.console.logs.LogQuery;
import com.statsig.console.logs.LogRoutes;
import com.statsig.console.logs.LogSource;
import com.statsig.console.reactor.ApiServer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

class LogsClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(LogRoutes.class));

    private final LogsClient logs = api.console().logs();

    @Test
    void pagesFollowTheCursor() {
        api.expect("GET", "/console/v1/logs?source=spans&start_ts=1736208000000&limit=100")
                .answer(
                        200,
                        "{'data':[{'id':'1','event_name':'e','sdk_type':'js','fields':{'a':null}}],"
                                + "'pagination':{'next_cursor':'c 1','has_more':true}}");
        api.expect("GET", "/console/v1/logs?source=spans&start_ts=1736208000000&limit=100&after=c%201")
                .answer(200, "{'data':[{'id':'2'}],'pagination':{'next_cursor':'c 2','has_more':false}}");
        LogQuery query = LogQuery.builder()
                .source(LogSource.SPANS)
                .startTs(Instant.ofEpochMilli(1_736_208_000_000L))
                .build();

        List<LogEntry> rows = logs.list(query).collectList().block();

        assertThat(rows).extracting(LogEntry::id).containsExactly("1", "2");
        assertThat(rows.get(0).eventName()).isEqualTo("e");
        assertThat(rows.get(0).fields()).containsEntry("a", null);
    }

    @Test
    void aPageThatIsNotWantedIsNotFetched() {
        api.expect("GET", "/console/v1/logs?limit=100")
                .answer(200, "{'data':[{'id':'1'}],'pagination':{'next_cursor':'c','has_more':true}}");
        StepVerifier.create(logs.list(), 1).expectNextCount(1).thenCancel().verify();
    }
}
