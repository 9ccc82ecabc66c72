package com.statsig.console.reactor.groups;

import com.statsig.console.events.EventRoutes;
import com.statsig.console.events.LoggedEvent;
import com.statsig.console.metrics.Metric;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;

/** The events that were logged lately. */
public final class EventsClient {
    private final Pipe pipe;

    EventsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** Events of every name. {@code GET /console/v1/events} */
    public PagedFlux<LoggedEvent> list() {
        return Call.of(pipe, EventRoutes.LIST).paged(LoggedEvent.class);
    }

    /** The events of one name. {@code GET /console/v1/events/{eventName}} */
    public PagedFlux<LoggedEvent> get(String eventName) {
        return Call.of(pipe, EventRoutes.GET, eventName).paged(LoggedEvent.class);
    }

    /** The metrics that are made of an event. {@code GET /console/v1/events/{eventName}/metrics} */
    public PagedFlux<Metric> listMetrics(String eventName) {
        return Call.of(pipe, EventRoutes.LIST_METRICS, eventName).paged(Metric.class);
    }
}
