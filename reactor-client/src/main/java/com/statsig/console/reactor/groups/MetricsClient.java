package com.statsig.console.reactor.groups;

import com.statsig.console.experiments.Experiment;
import com.statsig.console.experiments.ExperimentQuery;
import com.statsig.console.json.Open;
import com.statsig.console.metrics.Metric;
import com.statsig.console.metrics.MetricCreate;
import com.statsig.console.metrics.MetricQuery;
import com.statsig.console.metrics.MetricRoutes;
import com.statsig.console.metrics.MetricSql;
import com.statsig.console.metrics.MetricType;
import com.statsig.console.metrics.MetricUpdate;
import com.statsig.console.metrics.MetricValue;
import com.statsig.console.metrics.MetricValueQuery;
import com.statsig.console.page.ListShape;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Operations on metrics. The id of a metric is its name and its type, {@code checkouts::sum}. */
public final class MetricsClient {
    private final Pipe pipe;

    MetricsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All metrics that are not hidden. {@code GET /console/v1/metrics/list} */
    public PagedFlux<Metric> list() {
        return Call.of(pipe, MetricRoutes.LIST).paged(Metric.class);
    }

    /** The metrics that pass the filters. {@code GET /console/v1/metrics/list} */
    public PagedFlux<Metric> list(MetricQuery query) {
        return Call.of(pipe, MetricRoutes.LIST).query(query).paged(Metric.class);
    }

    /**
     * Creates a metric; name and type are required. With {@code dryRun} it is checked and not saved. {@code POST
     * /console/v1/metrics}
     */
    public Mono<Metric> create(MetricCreate metric) {
        return Call.of(pipe, MetricRoutes.CREATE).body(metric, "name", "type").single(Metric.class);
    }

    /** One metric. {@code GET /console/v1/metrics/{id}} */
    public Mono<Metric> get(String id) {
        return Call.of(pipe, MetricRoutes.GET, id).single(Metric.class);
    }

    /** One metric. {@code GET /console/v1/metrics/{name}/{type}} */
    public Mono<Metric> getByName(String name, Open<MetricType> type) {
        return Call.of(pipe, MetricRoutes.GET_BY_NAME, name, type.value()).single(Metric.class);
    }

    /**
     * Changes what is set; there is no patch of metrics. With {@code dryRun} the change is checked and not saved.
     * {@code POST /console/v1/metrics/{id}}
     */
    public Mono<Metric> update(String id, MetricUpdate changes) {
        return Call.of(pipe, MetricRoutes.UPDATE, id).body(changes).single(Metric.class);
    }

    /** Deletes a metric. {@code DELETE /console/v1/metrics/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, MetricRoutes.DELETE, id).noContent();
    }

    /** Has a metric archived the next day. {@code PUT /console/v1/metrics/{id}/schedule_archive} */
    public Mono<Void> scheduleArchive(String id) {
        return Call.of(pipe, MetricRoutes.SCHEDULE_ARCHIVE, id).noContent();
    }

    /** Takes back {@link #scheduleArchive}. {@code PUT /console/v1/metrics/{id}/cancel_archive} */
    public Mono<Void> cancelArchive(String id) {
        return Call.of(pipe, MetricRoutes.CANCEL_ARCHIVE, id).noContent();
    }

    /** Brings an archived metric back. {@code PUT /console/v1/metrics/{id}/unarchive} */
    public Mono<Void> unarchive(String id) {
        return Call.of(pipe, MetricRoutes.UNARCHIVE, id).noContent();
    }

    /**
     * Has the data of a warehouse native metric computed anew. {@code POST /console/v1/metrics/{id}/reload}
     *
     * @param incremental only what is missing
     */
    public Mono<Void> reload(String id, boolean incremental) {
        return Call.of(pipe, MetricRoutes.RELOAD, id)
                .query("incremental", incremental)
                .noContent();
    }

    /**
     * The value of a metric on one day: one for each type of unit, and one overall. A metric that does not exist is a bad
     * request here, not a missing resource. {@code GET /console/v1/metrics}
     */
    public PagedFlux<MetricValue> getValue(String id, LocalDate date) {
        return Call.of(pipe, MetricRoutes.GET_VALUE)
                .requiredQuery("id", id)
                .requiredQuery("date", date)
                .paged(MetricValue.class);
    }

    /** The values of all metrics that pass the filters, on one day. {@code GET /console/v1/metrics/values} */
    public PagedFlux<MetricValue> listValues(LocalDate date, MetricValueQuery query) {
        return Call.of(pipe, MetricRoutes.LIST_VALUES)
                .requiredQuery("date", date)
                .query(query)
                .paged(MetricValue.class);
    }

    /** The experiments that measure a metric. {@code GET /console/v1/metrics/{id}/experiments} */
    public PagedFlux<Experiment> listExperiments(String id, ExperimentQuery query) {
        return Call.of(pipe, MetricRoutes.LIST_EXPERIMENTS, id).query(query).paged(Experiment.class);
    }

    /** The SQL that computes a metric, for each type of unit. {@code GET /console/v1/metrics/{id}/sql} */
    public Flux<MetricSql> sql(String id) {
        return Call.of(pipe, MetricRoutes.SQL, id).list(MetricSql.class, ListShape.ARRAY);
    }
}
