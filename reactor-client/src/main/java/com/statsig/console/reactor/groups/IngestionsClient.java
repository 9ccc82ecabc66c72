package com.statsig.console.reactor.groups;

import com.statsig.console.Route;
import com.statsig.console.ingestions.DatabricksIngestion;
import com.statsig.console.ingestions.EventCount;
import com.statsig.console.ingestions.EventDelta;
import com.statsig.console.ingestions.Ingestion;
import com.statsig.console.ingestions.IngestionBackfill;
import com.statsig.console.ingestions.IngestionDataset;
import com.statsig.console.ingestions.IngestionEventQuery;
import com.statsig.console.ingestions.IngestionRoutes;
import com.statsig.console.ingestions.IngestionRun;
import com.statsig.console.ingestions.IngestionSchedule;
import com.statsig.console.ingestions.IngestionSource;
import com.statsig.console.ingestions.IngestionStatus;
import com.statsig.console.ingestions.IngestionStatusQuery;
import com.statsig.console.ingestions.WarehouseType;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import com.statsig.console.json.Open;
import com.statsig.console.page.ListShape;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is ingested from a data warehouse, and when. */
public final class IngestionsClient {
    private static final JsonCodec JSON = JsonCodec.lenient();

    private final Pipe pipe;

    IngestionsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** The ingestion of a dataset. {@code GET /console/v1/ingestion} */
    public Mono<Ingestion> get(Open<WarehouseType> type, Open<IngestionDataset> dataset) {
        return ingestion(of(IngestionRoutes.GET, type, dataset));
    }

    /** The ingestion of a dataset from one source. {@code GET /console/v1/ingestion} */
    public Mono<Ingestion> get(Open<WarehouseType> type, Open<IngestionDataset> dataset, String sourceName) {
        return ingestion(of(IngestionRoutes.GET, type, dataset).requiredQuery("source_name", sourceName));
    }

    /**
     * Creates a source; {@code type} and {@code source_name} are required, and the {@code dataset}, which builders set.
     * {@code POST /console/v1/ingestion}
     */
    public Mono<Ingestion> create(IngestionSource source) {
        return ingestion(Call.of(pipe, IngestionRoutes.CREATE).body(source, "dataset", "type", "source_name"));
    }

    /** Changes what is set; dataset and type, which are required, tell of what. {@code PATCH /console/v1/ingestion} */
    public Mono<Ingestion> patch(IngestionSource changes) {
        return ingestion(Call.of(pipe, IngestionRoutes.PATCH)
                .body(changes, "dataset", "type")
                .refuseOfCreation("use_delta_sharing"));
    }

    /** Deletes the ingestion of a dataset. {@code DELETE /console/v1/ingestion} */
    public Mono<Void> delete(Open<WarehouseType> type, Open<IngestionDataset> dataset) {
        return of(IngestionRoutes.DELETE, type, dataset).noContent();
    }

    /** Deletes the ingestion of a dataset from one source. {@code DELETE /console/v1/ingestion} */
    public Mono<Void> delete(Open<WarehouseType> type, Open<IngestionDataset> dataset, String sourceName) {
        return of(IngestionRoutes.DELETE, type, dataset)
                .requiredQuery("source_name", sourceName)
                .noContent();
    }

    /**
     * Ingests days again; everything but {@code source} is required. The server allows it once in two hours.
     * {@code POST /console/v1/ingestion/backfill}
     *
     * @return the run, of which only the id is known yet
     */
    public Mono<IngestionRun> backfill(IngestionBackfill backfill) {
        return Call.of(pipe, IngestionRoutes.BACKFILL)
                .body(backfill, "datestamp_start", "datestamp_end", "type", "dataset")
                .single(IngestionRun.class);
    }

    /**
     * Tells how Databricks is reached; {@code token}, {@code host} and {@code path} are required. {@code POST
     * /console/v1/ingestion/connection/databricks}
     */
    public Mono<Ingestion> createDatabricksConnection(DatabricksIngestion connection) {
        return ingestion(
                Call.of(pipe, IngestionRoutes.CREATE_DATABRICKS_CONNECTION).body(connection, "token", "host", "path"));
    }

    /** How many events were ingested on each day, for each event. {@code GET /console/v1/ingestion/events/count} */
    public Flux<EventCount> eventCount(LocalDate startDate, LocalDate endDate) {
        return eventCount(startDate, endDate, IngestionEventQuery.builder().build());
    }

    /** How many of these events were ingested on each day. {@code GET /console/v1/ingestion/events/count} */
    public Flux<EventCount> eventCount(LocalDate startDate, LocalDate endDate, IngestionEventQuery query) {
        return between(IngestionRoutes.EVENT_COUNT, startDate, endDate)
                .query(query)
                .list(EventCount.class, ListShape.ARRAY)
                .flatMapIterable(EventCount::rows);
    }

    /** How ingested events compare with the warehouse, day by day. {@code GET /console/v1/ingestion/events/delta} */
    public Flux<EventDelta> eventDelta(LocalDate startDate, LocalDate endDate) {
        return eventDelta(startDate, endDate, IngestionEventQuery.builder().build());
    }

    /** How these ingested events compare with the warehouse. {@code GET /console/v1/ingestion/events/delta} */
    public Flux<EventDelta> eventDelta(LocalDate startDate, LocalDate endDate, IngestionEventQuery query) {
        return between(IngestionRoutes.EVENT_DELTA, startDate, endDate)
                .query(query)
                .list(EventDelta.class, ListShape.ARRAY)
                .flatMapIterable(EventDelta::rows);
    }

    private Call between(Route route, LocalDate startDate, LocalDate endDate) {
        return Call.of(pipe, route).requiredQuery("start_date", startDate).requiredQuery("end_date", endDate);
    }

    /** All runs. {@code GET /console/v1/ingestion/runs} */
    public PagedFlux<IngestionRun> listRuns() {
        return Call.of(pipe, IngestionRoutes.LIST_RUNS).paged(IngestionRun.class);
    }

    /** One run. {@code GET /console/v1/ingestion/runs/{id}} */
    public Mono<IngestionRun> getRun(String id) {
        return Call.of(pipe, IngestionRoutes.GET_RUN, id).single(IngestionRun.class);
    }

    /** When a dataset is ingested. {@code GET /console/v1/ingestion/schedule} */
    public Mono<IngestionSchedule> getSchedule(Open<IngestionDataset> dataset) {
        return Call.of(pipe, IngestionRoutes.GET_SCHEDULE)
                .requiredQuery("dataset", dataset.value())
                .single(IngestionSchedule.class);
    }

    /** Changes when a dataset, which is required, is ingested. {@code POST /console/v1/ingestion/schedule} */
    public Mono<IngestionSchedule> updateSchedule(IngestionSchedule schedule) {
        return Call.of(pipe, IngestionRoutes.UPDATE_SCHEDULE)
                .body(schedule, "dataset")
                .single(IngestionSchedule.class);
    }

    /** What became of all ingestions of these days. {@code GET /console/v1/ingestion/status} */
    public PagedFlux<IngestionStatus> listStatuses(LocalDate startDate, LocalDate endDate) {
        return listStatuses(startDate, endDate, IngestionStatusQuery.builder().build());
    }

    /** What became of ingestions of these days that pass the filters. {@code GET /console/v1/ingestion/status} */
    public PagedFlux<IngestionStatus> listStatuses(LocalDate startDate, LocalDate endDate, IngestionStatusQuery query) {
        return Call.of(pipe, IngestionRoutes.LIST_STATUSES)
                .requiredQuery("startDate", startDate)
                .requiredQuery("endDate", endDate)
                .query(query)
                .paged(IngestionStatus.class, ListShape.ARRAY_OR_BARE_OBJECT);
    }

    private Call of(Route route, Open<WarehouseType> type, Open<IngestionDataset> dataset) {
        return Call.of(pipe, route).requiredQuery("type", type.value()).requiredQuery("dataset", dataset.value());
    }

    /** An ingestion has a {@code data} of its own, so that it must be told from the envelope around one. */
    private static Mono<Ingestion> ingestion(Call call) {
        return call.single((response, misfits) -> {
            List<Misfit> ofBare = new ArrayList<>();
            Ingestion bare = JSON.read(response.body(), Ingestion.class, ofBare::add);
            if (bare != null && (bare.id() != null || bare.type() != null)) {
                ofBare.forEach(misfits);
                return bare;
            }
            Call.rewind(response.body());
            return call.value(response, Ingestion.class, misfits);
        });
    }
}
