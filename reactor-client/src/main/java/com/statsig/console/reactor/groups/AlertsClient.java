package com.statsig.console.reactor.groups;

import com.statsig.console.alerts.Alert;
import com.statsig.console.alerts.AlertCreate;
import com.statsig.console.alerts.AlertEvent;
import com.statsig.console.alerts.AlertMute;
import com.statsig.console.alerts.AlertQuery;
import com.statsig.console.alerts.AlertRoutes;
import com.statsig.console.alerts.AlertUnmute;
import com.statsig.console.alerts.AlertUpdate;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** Operations on topline alerts, which watch metrics. */
public final class AlertsClient {
    private final Pipe pipe;

    AlertsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All alerts. {@code GET /console/v1/alerts} */
    public PagedFlux<Alert> list() {
        return Call.of(pipe, AlertRoutes.LIST).paged(Alert.class);
    }

    /** The alerts that pass the filters. {@code GET /console/v1/alerts} */
    public PagedFlux<Alert> list(AlertQuery query) {
        return Call.of(pipe, AlertRoutes.LIST).query(query).paged(Alert.class);
    }

    /** Creates an alert; the name is required. {@code POST /console/v1/alerts} */
    public Mono<Alert> create(AlertCreate alert) {
        return Call.of(pipe, AlertRoutes.CREATE).body(alert, "name").single(Alert.class);
    }

    /** One alert. {@code GET /console/v1/alerts/{id}} */
    public Mono<Alert> get(String id) {
        return Call.of(pipe, AlertRoutes.GET, id).single(Alert.class);
    }

    /** Changes what is set. {@code PATCH /console/v1/alerts/{id}} */
    public Mono<Alert> patch(String id, AlertUpdate changes) {
        return Call.of(pipe, AlertRoutes.PATCH, id).body(changes).single(Alert.class);
    }

    /**
     * Reads an alert, changes it, and patches the properties that differ. What it watches and is split by, and its team,
     * are written in another form than they are read: {@link #patch} sets them.
     */
    public Mono<Alert> edit(String id, UnaryOperator<Alert> change) {
        return Edit.edit(
                AlertRoutes.PATCH,
                get(id),
                change,
                AlertUpdate.class,
                changes -> Call.of(pipe, AlertRoutes.PATCH, id).json(changes).single(Alert.class));
    }

    /** Deletes an alert. {@code DELETE /console/v1/alerts/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, AlertRoutes.DELETE, id).noContent();
    }

    /** What happened to an alert. {@code GET /console/v1/alerts/{id}/events} */
    public PagedFlux<AlertEvent> listEvents(String id) {
        return Call.of(pipe, AlertRoutes.LIST_EVENTS, id).paged(AlertEvent.class);
    }

    /** One event of an alert. {@code GET /console/v1/alerts/{id}/events/{eventId}} */
    public Mono<AlertEvent> getEvent(String id, String eventId) {
        return Call.of(pipe, AlertRoutes.GET_EVENT, id, eventId).single(AlertEvent.class);
    }

    /**
     * Silences an alert, or one group of it: {@code AlertMute.of(Duration.ofHours(2))} or {@code
     * AlertMute.ofIndefinite()}. {@code POST /console/v1/alerts/{id}/mute}
     */
    public Mono<Alert> mute(String id, AlertMute mute) {
        return Call.of(pipe, AlertRoutes.MUTE, id)
                .body(mute)
                .refuseUnless(
                        mute.durationSeconds() == null || mute.durationSeconds() > 0,
                        "The durationSeconds of a mute must be above 0")
                .single(Alert.class);
    }

    /** Lets an alert, or one group of it, notify again. {@code POST /console/v1/alerts/{id}/unmute} */
    public Mono<Alert> unmute(String id, AlertUnmute unmute) {
        return Call.of(pipe, AlertRoutes.UNMUTE, id).body(unmute).single(Alert.class);
    }
}
