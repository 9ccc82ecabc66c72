package com.statsig.console.reactor.groups;

import com.statsig.console.metrics.Metric;
import com.statsig.console.metricsources.MetricSource;
import com.statsig.console.metricsources.MetricSourceRequest;
import com.statsig.console.metricsources.MetricSourceRoutes;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import reactor.core.publisher.Mono;

/** Operations on metric sources. Warehouse-native projects only. */
public final class MetricSourcesClient {
    private final Pipe pipe;

    MetricSourcesClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All metric sources. {@code GET /console/v1/metrics/metric_source/list} */
    public PagedFlux<MetricSource> list() {
        return Call.of(pipe, MetricSourceRoutes.LIST).paged(MetricSource.class);
    }

    /** One metric source. {@code GET /console/v1/metrics/metric_source/{name}} */
    public Mono<MetricSource> get(String name) {
        return Call.of(pipe, MetricSourceRoutes.GET, name).single(MetricSource.class);
    }

    /**
     * Creates one; {@code name}, {@code sql}, {@code timestampColumn} and {@code idTypeMapping} are required. {@code
     * POST /console/v1/metrics/metric_source}
     */
    public Mono<MetricSource> create(MetricSourceRequest source) {
        return Call.of(pipe, MetricSourceRoutes.CREATE)
                .body(source, "name", "sql", "timestampColumn", "idTypeMapping")
                .single(MetricSource.class);
    }

    /**
     * Replaces one; {@code sql}, {@code timestampColumn} and {@code idTypeMapping} are required. {@code
     * POST /console/v1/metrics/metric_source/{name}}
     */
    public Mono<MetricSource> update(String name, MetricSourceRequest source) {
        return Call.of(pipe, MetricSourceRoutes.UPDATE, name)
                .body(source, "sql", "timestampColumn", "idTypeMapping")
                .refuseUnless(source.name() == null, "The name cannot be changed")
                .single(MetricSource.class);
    }

    /** Deletes one. {@code DELETE /console/v1/metrics/metric_source/{name}} */
    public Mono<Void> delete(String name) {
        return Call.of(pipe, MetricSourceRoutes.DELETE, name).noContent();
    }

    /** The metrics that are computed from one. {@code GET /console/v1/metrics/metric_source/{name}/metrics} */
    public PagedFlux<Metric> listMetrics(String name) {
        return Call.of(pipe, MetricSourceRoutes.LIST_METRICS, name).paged(Metric.class);
    }
}
