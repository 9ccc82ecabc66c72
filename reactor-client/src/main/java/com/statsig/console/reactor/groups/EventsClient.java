package com.statsig.console.reactor.groups;

import com.statsig.console.events.EventRoutes;
import com.statsig.console.events.LoggedEvent;
import com.statsig.console.metrics.Metric;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;

/** The events that were logged lately: a window that moves on, not all that were ever logged. There is no export. */
public final class EventsClient {
    private final Pipe pipe;

    EventsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** Late events of every name; the total counts those of the window. {@code GET /console/v1/events} */
    public PagedFlux<LoggedEvent> list() {
        return Call.of(pipe, EventRoutes.LIST).paged(LoggedEvent.class);
    }

    /** Late events of one name; the total counts those of the window. {@code GET /console/v1/events/{eventName}} */
    public PagedFlux<LoggedEvent> get(String eventName) {
        return Call.of(pipe, EventRoutes.GET, eventName).paged(LoggedEvent.class);
    }

    /** The metrics that are made of an event. {@code GET /console/v1/events/{eventName}/metrics} */
    public PagedFlux<Metric> listMetrics(String eventName) {
        return Call.of(pipe, EventRoutes.LIST_METRICS, eventName).paged(Metric.class);
    }
}
