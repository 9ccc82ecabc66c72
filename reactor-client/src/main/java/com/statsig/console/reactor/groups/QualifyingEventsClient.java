package com.statsig.console.reactor.groups;

import com.statsig.console.metricsources.MetricSource;
import com.statsig.console.metricsources.MetricSourceRequest;
import com.statsig.console.qualifyingevents.QualifyingEventRoutes;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import reactor.core.publisher.Mono;

/** Operations on qualifying events, which are what metric sources are. Warehouse-native projects only. */
public final class QualifyingEventsClient {
    private final Pipe pipe;

    QualifyingEventsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All qualifying events. {@code GET /console/v1/experiments/qualifying_events} */
    public PagedFlux<MetricSource> list() {
        return Call.of(pipe, QualifyingEventRoutes.LIST).paged(MetricSource.class);
    }

    /** One qualifying event. {@code GET /console/v1/experiments/qualifying_events/{name}} */
    public Mono<MetricSource> get(String name) {
        return Call.of(pipe, QualifyingEventRoutes.GET, name).single(MetricSource.class);
    }

    /**
     * Creates one; {@code name}, {@code sql}, {@code timestampColumn} and {@code idTypeMapping} are required. {@code
     * POST /console/v1/experiments/qualifying_events}
     */
    public Mono<MetricSource> create(MetricSourceRequest source) {
        return Call.of(pipe, QualifyingEventRoutes.CREATE)
                .body(source, "name", "sql", "timestampColumn", "idTypeMapping")
                .single(MetricSource.class);
    }

    /**
     * Replaces one; {@code sql}, {@code timestampColumn} and {@code idTypeMapping} are required. {@code
     * POST /console/v1/experiments/qualifying_events/{name}}
     */
    public Mono<MetricSource> update(String name, MetricSourceRequest source) {
        return Call.of(pipe, QualifyingEventRoutes.UPDATE, name)
                .body(source, "sql", "timestampColumn", "idTypeMapping")
                .refuseUnless(source.name() == null, "The name cannot be changed")
                .single(MetricSource.class);
    }

    /** Deletes one. {@code DELETE /console/v1/experiments/qualifying_events/{name}} */
    public Mono<Void> delete(String name) {
        return Call.of(pipe, QualifyingEventRoutes.DELETE, name).noContent();
    }
}
