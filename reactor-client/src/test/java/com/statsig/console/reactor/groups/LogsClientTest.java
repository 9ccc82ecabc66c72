package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.error.BadRequestException;
import com.statsig.console.logs.LogEntry;
import com.statsig.console.logs.LogQuery;
import com.statsig.console.logs.LogRoutes;
import com.statsig.console.logs.LogSource;
import com.statsig.console.page.Cursor;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reactor.FakeExchange;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.paging.PagedFlux;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

class LogsClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(LogRoutes.class));

    private final LogsClient logs = api.console().logs();

    @Test
    void pagesFollowTheCursor() {
        api.expect("GET", "/console/v1/logs?source=spans&start_ts=1736208000000&end_ts=1736211600000&limit=100")
                .answer(
                        200,
                        "{'data':[{'id':'1','event_name':'e','sdk_type':'js','fields':{'a':null}}],"
                                + "'pagination':{'next_cursor':'c 1','has_more':true}}");
        api.expect(
                        "GET",
                        "/console/v1/logs?source=spans&start_ts=1736208000000&end_ts=1736211600000&limit=100&after=c%201")
                .answer(200, "{'data':[{'id':'2'}],'pagination':{'next_cursor':'c 2','has_more':false}}");
        LogQuery query = LogQuery.builder()
                .source(LogSource.SPANS)
                .startTs(Instant.ofEpochMilli(1_736_208_000_000L))
                .endTs(Instant.ofEpochMilli(1_736_211_600_000L))
                .build();

        List<LogEntry> rows = logs.list(query).collectList().block();

        assertThat(rows).extracting(LogEntry::id).containsExactly("1", "2");
        assertThat(rows.get(0).eventName()).isEqualTo("e");
        assertThat(rows.get(0).fields()).containsEntry("a", null);
    }

    @Test
    void aPageThatIsNotWantedIsNotFetched() {
        api.expect("GET", "/console/v1/logs?end_ts=1736211600000&limit=100")
                .answer(200, "{'data':[{'id':'1'}],'pagination':{'next_cursor':'c','has_more':true}}");
        LogQuery query = LogQuery.builder()
                .endTs(Instant.ofEpochMilli(1_736_211_600_000L))
                .build();
        StepVerifier.create(logs.list(query), 1).expectNextCount(1).thenCancel().verify();
    }

    @Test
    void theEndIsTheTimeOfTheSubscriptionOnAllPages() {
        FakeExchange exchange = new FakeExchange();
        PagedFlux<LogEntry> rows = exchange.client().build().logs().list();
        for (int walk = 1; walk <= 2; walk++) {
            exchange.answer(
                    200, "{\"data\":[{\"id\":\"1\"}],\"pagination\":{\"next_cursor\":\"c\",\"has_more\":true}}");
            exchange.answer(200, "{\"data\":[{\"id\":\"2\"}],\"pagination\":{\"has_more\":false}}");
            exchange.pass(Duration.ofHours(1));
            StepVerifier.create(rows, 1)
                    .expectNextCount(1)
                    .then(() -> exchange.pass(Duration.ofSeconds(1)))
                    .thenRequest(5)
                    .expectNextCount(1)
                    .verifyComplete();
        }
        assertThat(exchange.requests)
                .extracting(ConsoleRequest::path)
                .containsExactly(
                        "/console/v1/logs?limit=100&end_ts=3600000",
                        "/console/v1/logs?limit=100&end_ts=3600000&after=c",
                        "/console/v1/logs?limit=100&end_ts=7201000",
                        "/console/v1/logs?limit=100&end_ts=7201000&after=c");
    }

    @Test
    void behindTheLastRowThatCanBeListedTheErrorSaysWhatToDo() {
        api.expect("GET", "/console/v1/logs?end_ts=1736211600000&limit=100&after=c")
                .answer(400, "{'status':400,'message':'Cursor too deep'}");
        LogQuery query = LogQuery.builder()
                .endTs(Instant.ofEpochMilli(1_736_211_600_000L))
                .build();
        Cursor place = Cursor.of(Map.of("after", List.of("c")));
        StepVerifier.create(logs.list(query).byPage(place))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                BadRequestException.class,
                                refusal -> assertThat(refusal.resumeAt()).isEqualTo(place))
                        .hasMessageContaining("Cursor too deep")
                        .hasMessageContaining("narrower window"));
    }

    @Test
    void aQueryThatBeginsWithANumberSignIsRefused() {
        ApiServer.assertRefused(logs.list(LogQuery.builder().query("#error").build()), "must not begin with #");
    }
}
