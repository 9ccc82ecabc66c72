package com.statsig.console.reactor.groups;

import com.statsig.console.error.CallInfo;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.experiments.Experiment;
import com.statsig.console.experiments.ExperimentQuery;
import com.statsig.console.json.Open;
import com.statsig.console.metrics.Metric;
import com.statsig.console.metrics.MetricQuery;
import com.statsig.console.metrics.MetricRequest;
import com.statsig.console.metrics.MetricRoutes;
import com.statsig.console.metrics.MetricSql;
import com.statsig.console.metrics.MetricType;
import com.statsig.console.metrics.MetricValue;
import com.statsig.console.metrics.MetricValueQuery;
import com.statsig.console.metrics.WarehouseNative;
import com.statsig.console.page.ListShape;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Operations on metrics. The id of a metric is the name and the type that it was created with, {@code checkouts::sum}. It
 * stays when the metric is renamed: take ids from what you read, do not make them from names.
 */
public final class MetricsClient {
    private static final String[] OF_CREATION = {
        "type",
        "metricEvents",
        "metricComponentMetrics",
        "rollupTimeWindow",
        "customRollUpStart",
        "customRollUpEnd",
        "funnelEventList",
        "funnelCountDistinct"
    };

    /** What {@code metricSources} has replaced. The server makes one metric source of them, in place of all there are. */
    private static final List<String> SINGLE_SOURCE = List.of("metricSourceName", "criteria", "valueColumn");

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
     * Creates a metric; name and type are required, and scheduled loads are set by an update only. With {@code dryRun} it
     * is checked and not saved. {@code POST /console/v1/metrics}
     */
    public Mono<Metric> create(MetricRequest metric) {
        return Call.of(pipe, MetricRoutes.CREATE)
                .body(metric, "name", "type")
                .refuseUnless(
                        metric.scheduledReloadHour() == null && metric.scheduledReloadDays() == null,
                        "scheduledReloadHour and scheduledReloadDays are set by an update, not by a creation")
                .single(Metric.class);
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
     * Changes what is set; there is no patch of metrics. What only a creation sets (the type, and what a cloud metric is
     * computed from) is refused. {@code metricSourceName}, {@code criteria} and {@code valueColumn} of {@code
     * warehouseNative} overwrite all its {@code metricSources}. With {@code dryRun} the change is checked and not saved.
     * {@code POST /console/v1/metrics/{id}}
     */
    public Mono<Metric> update(String id, MetricRequest changes) {
        return Call.of(pipe, MetricRoutes.UPDATE, id)
                .body(changes)
                .refuseOfCreation(OF_CREATION)
                .single(Metric.class);
    }

    /**
     * Reads a metric, changes it, and sends the properties that differ. {@code warehouseNative} is sent whole, without
     * {@code metricSourceName}, {@code criteria} and {@code valueColumn} where it has {@code metricSources}, which they
     * would overwrite; to change them there is refused. {@code GET} and {@code POST /console/v1/metrics/{id}}
     */
    public Mono<Metric> edit(String id, UnaryOperator<Metric> change) {
        return Edit.edit(
                MetricRoutes.UPDATE,
                get(id),
                metric -> withSameSingleSource(metric, change.apply(metric)),
                MetricRequest.class,
                changes -> Call.of(pipe, MetricRoutes.UPDATE, id)
                        .json(withoutSingleSource(changes))
                        .single(Metric.class),
                OF_CREATION);
    }

    private static Metric withSameSingleSource(Metric before, Metric after) {
        WarehouseNative then = before.warehouseNative();
        WarehouseNative now = after.warehouseNative();
        boolean same = then == null
                || now == null
                || now.metricSources() == null
                || now.metricSources().isEmpty()
                || singleSource(then).equals(singleSource(now));
        if (!same) {
            throw new InvalidRequestException(
                    CallInfo.of(MetricRoutes.UPDATE, 0),
                    "Change metricSources: " + String.join(", ", SINGLE_SOURCE) + " would overwrite all of them");
        }
        return after;
    }

    private static List<@Nullable Object> singleSource(WarehouseNative metric) {
        return Arrays.asList(metric.metricSourceName(), metric.criteria(), metric.valueColumn());
    }

    private static Map<String, @Nullable Object> withoutSingleSource(Map<String, @Nullable Object> changes) {
        if (!(changes.get("warehouseNative") instanceof Map<?, ?> warehouseNative
                && warehouseNative.get("metricSources") instanceof List<?> sources
                && !sources.isEmpty())) {
            return changes;
        }
        Map<Object, @Nullable Object> kept = new LinkedHashMap<>(warehouseNative);
        SINGLE_SOURCE.forEach(kept::remove);
        Map<String, @Nullable Object> all = new LinkedHashMap<>(changes);
        all.put("warehouseNative", kept);
        return all;
    }

    /** Deletes a metric. {@code DELETE /console/v1/metrics/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, MetricRoutes.DELETE, id).noContent();
    }

    /** Has a metric archived the next day; until then {@link #cancelArchive} takes it back. {@code PUT /console/v1/metrics/{id}/schedule_archive} */
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
