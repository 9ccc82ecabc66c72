package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.Secret;
import com.statsig.console.ingestions.DatabricksIngestion;
import com.statsig.console.ingestions.EventColumns;
import com.statsig.console.ingestions.EventCount;
import com.statsig.console.ingestions.EventDelta;
import com.statsig.console.ingestions.EventsSource;
import com.statsig.console.ingestions.ExposuresSource;
import com.statsig.console.ingestions.Ingestion;
import com.statsig.console.ingestions.IngestionBackfill;
import com.statsig.console.ingestions.IngestionDataset;
import com.statsig.console.ingestions.IngestionEventQuery;
import com.statsig.console.ingestions.IngestionRoutes;
import com.statsig.console.ingestions.IngestionRun;
import com.statsig.console.ingestions.IngestionSchedule;
import com.statsig.console.ingestions.IngestionState;
import com.statsig.console.ingestions.IngestionStatus;
import com.statsig.console.ingestions.IngestionStatusQuery;
import com.statsig.console.ingestions.MetricsSource;
import com.statsig.console.ingestions.WarehouseType;
import com.statsig.console.reactor.ApiServer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IngestionsClientTest {
    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final LocalDate END = LocalDate.parse("2026-01-31");
    private static final String BARE = "{'type':'databricks','dataset':'Metrics','source_name':'s','enabled':true}";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(IngestionRoutes.class));

    private final IngestionsClient ingestions = api.console().ingestions();

    @Test
    void readsOneWhateverIsAroundIt() {
        String url = "/console/v1/ingestion?type=databricks&dataset=Metrics";
        String ingestion = "{'id':'i','type':'databricks','enabled':true,'data':{'id':'inner'}}";
        api.expect("GET", url).answer(200, "{'message':'ok','data':" + ingestion + "}");
        api.expect("GET", url).answer(200, ingestion);
        api.expect("GET", url + "&source_name=s").answer(200, BARE);
        assertThat(ingestions
                        .get(WarehouseType.DATABRICKS, IngestionDataset.METRICS)
                        .map(Ingestion::id)
                        .block())
                .isEqualTo("i");
        assertThat(ingestions
                        .get(WarehouseType.DATABRICKS, IngestionDataset.METRICS)
                        .map(Ingestion::id)
                        .block())
                .isEqualTo("i");
        assertThat(ingestions
                        .get(WarehouseType.DATABRICKS, IngestionDataset.METRICS, "s")
                        .map(Ingestion::sourceName)
                        .block())
                .isEqualTo("s");
    }

    @Test
    void theDataOfABareIngestionIsNotTheIngestion() {
        String url = "/console/v1/ingestion?type=s3&dataset=Events";
        for (String answer : List.of("{'type':'s3','data':{'type':'x'}}", "{'id':'i','data':{'id':'x'}}")) {
            api.expect("GET", url).answer(200, answer);
            assertThat(ingestions
                            .get(WarehouseType.S3, IngestionDataset.EVENTS)
                            .map(Ingestion::data)
                            .block())
                    .hasSize(1);
        }
    }

    @Test
    void createsAndPatchesASource() {
        api.expect(
                        "POST",
                        "/console/v1/ingestion",
                        "{'dataset':'Events','column_mapping':{'event_name':'e','ids':{'userID':'u'}},"
                                + "'type':'databricks','source_name':'s'}")
                .answer(200, BARE);
        api.expect("PATCH", "/console/v1/ingestion", "{'dataset':'Metrics','type':'databricks','enabled':false}")
                .answer(200, BARE);
        EventsSource source = EventsSource.builder()
                .type(WarehouseType.DATABRICKS)
                .sourceName("s")
                .columnMapping(EventColumns.builder()
                        .eventName("e")
                        .ids(Map.of("userID", "u"))
                        .build())
                .build();
        MetricsSource changes = MetricsSource.builder()
                .type(WarehouseType.DATABRICKS)
                .enabled(false)
                .build();
        assertThat(ingestions.create(source).map(Ingestion::enabled).block()).isTrue();
        assertThat(ingestions.patch(changes).map(Ingestion::enabled).block()).isTrue();
        ApiServer.assertRefused(ingestions.create(source.with(b -> b.sourceName(null))), "lacks source_name");
        ApiServer.assertRefused(ingestions.patch(ExposuresSource.builder().build()), "lacks type");
        ApiServer.assertRefused(
                ingestions.patch(changes.with(b -> b.useDeltaSharing(true))),
                "\"use_delta_sharing\" is set by the creation");
    }

    @Test
    void aChangeWithAnEmptyAnswerWorked() {
        api.expect("PATCH", "/console/v1/ingestion", "{'dataset':'Metrics','type':'s3'}")
                .answer(200, "");
        MetricsSource changes = MetricsSource.builder().type(WarehouseType.S3).build();
        assertThat(ingestions.patch(changes).block()).isNull();
    }

    @Test
    void oneSourceDoesNotBecomeAll() {
        for (String missing : new String[] {null, "", " "}) {
            ApiServer.assertRefused(
                    ingestions.delete(WarehouseType.S3, IngestionDataset.EVENTS, missing), "source_name is blank");
            ApiServer.assertRefused(
                    ingestions.get(WarehouseType.S3, IngestionDataset.EVENTS, missing), "source_name is blank");
        }
        ApiServer.assertRefused(ingestions.eventCount(null, END), "start_date is blank");
        ApiServer.assertRefused(ingestions.listStatuses(START, null), "endDate is blank");
    }

    @Test
    void deletesOne() {
        String url = "/console/v1/ingestion?type=s3&dataset=export_events";
        api.expect("DELETE", url).answer(200, "{'message':'Ingestion deleted successfully.'}");
        api.expect("DELETE", url + "&source_name=s").answer(200, "{'message':'Ingestion deleted successfully.'}");
        assertThat(ingestions
                        .delete(WarehouseType.S3, IngestionDataset.EXPORT_EVENTS)
                        .block())
                .isNull();
        assertThat(ingestions
                        .delete(WarehouseType.S3, IngestionDataset.EXPORT_EVENTS, "s")
                        .block())
                .isNull();
    }

    @Test
    void ingestsDaysAgain() {
        api.expect(
                        "POST",
                        "/console/v1/ingestion/backfill",
                        "{'datestamp_start':'2026-01-01','datestamp_end':'2026-01-02','type':'s3','source':['a'],"
                                + "'dataset':'Events'}")
                .answer(200, "{'data':{'runID':'r'}}");
        IngestionBackfill backfill = IngestionBackfill.builder()
                .datestampStart("2026-01-01")
                .datestampEnd("2026-01-02")
                .type(WarehouseType.S3)
                .source(List.of("a"))
                .dataset(IngestionDataset.EVENTS)
                .build();
        assertThat(ingestions.backfill(backfill).map(IngestionRun::runID).block())
                .isEqualTo("r");
        ApiServer.assertRefused(
                ingestions.backfill(IngestionBackfill.builder().build()), "lacks datestamp_start, datestamp_end");
    }

    @Test
    void anEchoOfSecretsDoesNotShow() {
        String connection = "{'token':'s3cret','host':'h','path':'p','verified':true}";
        api.expect("POST", "/console/v1/ingestion/connection/databricks", "{'token':'s3cret','host':'h','path':'p'}")
                .answer(200, connection);
        DatabricksIngestion request = DatabricksIngestion.builder()
                .token(Secret.of("s3cret"))
                .host("h")
                .path("p")
                .build();
        Ingestion ingestion = ingestions.createDatabricksConnection(request).block();
        assertThat(ingestion.verified()).isTrue();
        assertThat(ingestion.toString() + request + request.with()).doesNotContain("s3cret");
        ApiServer.assertRefused(ingestions.createDatabricksConnection(request.with(b -> b.token(null))), "lacks token");
    }

    @Test
    void countsComeAsRowsWhetherFlatOrByDay() {
        String url = "/console/v1/ingestion/events/count?start_date=2026-01-01&end_date=2026-01-31";
        api.expect("GET", url + "&source_name=s&event_name=e")
                .answer(200, "{'data':[{'date':'d','event':'e','count':3}]}");
        api.expect("GET", url)
                .answer(200, "{'data':[{'date':'d','events':[{'event':'e','count':3},{'event':'f','count':4}]}]}");
        IngestionEventQuery query =
                IngestionEventQuery.builder().sourceName("s").eventName("e").build();
        assertThat(ingestions
                        .eventCount(START, END, query)
                        .map(EventCount::count)
                        .collectList()
                        .block())
                .containsExactly(3L);
        List<EventCount> rows = ingestions.eventCount(START, END).collectList().block();
        assertThat(rows).extracting(EventCount::event).containsExactly("e", "f");
        assertThat(rows).extracting(EventCount::date).containsExactly("d", "d");
    }

    @Test
    void deltasComeAsRowsWhetherFlatOrByDay() {
        String url = "/console/v1/ingestion/events/delta?start_date=2026-01-01&end_date=2026-01-31";
        api.expect("GET", url + "&event_name=e").answer(200, "{'data':[{'date':'d','event':'e','has_diff':true}]}");
        api.expect("GET", url)
                .answer(200, "[{'date':'d','events':[{'event':'e','internal_count':3,'external_count':4}]}]");
        IngestionEventQuery query = IngestionEventQuery.builder().eventName("e").build();
        assertThat(ingestions.eventDelta(START, END, query).blockFirst().hasDiff())
                .isTrue();
        EventDelta row = ingestions.eventDelta(START, END).blockFirst();
        assertThat(row.externalCount()).isEqualTo(4);
        assertThat(row.date()).isEqualTo("d");
    }

    @Test
    void readsRuns() {
        String run = "{'runID':'r 1','runHistory':[{'status':'download_error'}],'granularHistory':[{'source':'s',"
                + "'statusByDate':[{'dateStamp':'2026-01-01','statuses':[{'status':'started'}]}]}]}";
        api.expect("GET", "/console/v1/ingestion/runs?limit=100").answer(200, "{'data':[" + run + "]}");
        api.expect("GET", "/console/v1/ingestion/runs/r%201").answer(200, "{'data':" + run + "}");
        assertThat(ingestions.listRuns().map(IngestionRun::runID).collectList().block())
                .containsExactly("r 1");
        assertThat(ingestions
                        .getRun("r 1")
                        .block()
                        .granularHistory()
                        .get(0)
                        .statusByDate()
                        .get(0)
                        .dateStamp())
                .isEqualTo("2026-01-01");
    }

    @Test
    void readsAndChangesASchedule() {
        String schedule = "{'data':{'dataset':'Metrics','scheduled_hour_pst':10}}";
        api.expect("GET", "/console/v1/ingestion/schedule?dataset=Metrics").answer(200, schedule);
        api.expect("POST", "/console/v1/ingestion/schedule", "{'dataset':'Metrics','scheduled_hour_pst':11}")
                .answer(200, schedule);
        IngestionSchedule read =
                ingestions.getSchedule(IngestionDataset.METRICS).block();
        assertThat(read.scheduledHourPst()).isEqualTo(10);
        assertThat(ingestions
                        .updateSchedule(read.with(b -> b.scheduledHourPst(11L)))
                        .block())
                .isEqualTo(read);
        ApiServer.assertRefused(
                ingestions.updateSchedule(IngestionSchedule.builder().build()), "lacks dataset");
    }

    @Test
    void statusesComeInAListOrAlone() {
        String url = "/console/v1/ingestion/status?startDate=2026-01-01&endDate=2026-01-31";
        String status = "{'message':'done','ingestion_source':null,'status':'BACKFILL_STARTED','rowCount':3}";
        api.expect("GET", url + "&dataset=Events&statuses=ERROR&statuses=%25Other&limit=100")
                .answer(200, "[" + status + "]");
        api.expect("GET", url + "&limit=100").answer(200, status);
        IngestionStatusQuery query = IngestionStatusQuery.builder()
                .dataset(IngestionDataset.EVENTS)
                .statuses(List.of(IngestionState.ERROR, IngestionState.OTHER))
                .build();
        assertThat(ingestions.listStatuses(START, END, query).blockFirst().rowCount())
                .isEqualTo(3);
        assertThat(ingestions
                        .listStatuses(START, END)
                        .map(IngestionStatus::message)
                        .collectList()
                        .block())
                .containsExactly("done");
    }
}
