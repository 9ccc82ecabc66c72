package com.statsig.console.reactor.groups;

import com.statsig.console.dashboards.Dashboard;
import com.statsig.console.dashboards.DashboardCreate;
import com.statsig.console.dashboards.DashboardCreated;
import com.statsig.console.dashboards.DashboardQuery;
import com.statsig.console.dashboards.DashboardRevision;
import com.statsig.console.dashboards.DashboardRoutes;
import com.statsig.console.dashboards.DashboardSummary;
import com.statsig.console.dashboards.DashboardUpdate;
import com.statsig.console.dashboards.WidgetIds;
import com.statsig.console.dashboards.WidgetList;
import com.statsig.console.dashboards.WidgetResults;
import com.statsig.console.dashboards.WidgetUpdate;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import reactor.core.publisher.Mono;

/**
 * Operations on dashboards. A change names the revision of the dashboard that it was made for, and is refused by the
 * server when there is a newer one.
 */
public final class DashboardsClient {
    private final Pipe pipe;

    DashboardsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All dashboards. {@code GET /console/v1/dashboards} */
    public PagedFlux<DashboardSummary> list() {
        return Call.of(pipe, DashboardRoutes.LIST).paged(DashboardSummary.class);
    }

    /** The dashboards that pass the filters. {@code GET /console/v1/dashboards} */
    public PagedFlux<DashboardSummary> list(DashboardQuery query) {
        return Call.of(pipe, DashboardRoutes.LIST).query(query).paged(DashboardSummary.class);
    }

    /** One dashboard with its widgets. {@code GET /console/v1/dashboards/{id}} */
    public Mono<Dashboard> get(String id) {
        return Call.of(pipe, DashboardRoutes.GET, id).single(Dashboard.class);
    }

    /** Creates a dashboard; name is required. {@code POST /console/v1/dashboards} */
    public Mono<DashboardCreated> create(DashboardCreate dashboard) {
        return Call.of(pipe, DashboardRoutes.CREATE).body(dashboard, "name").single(DashboardCreated.class);
    }

    /** Changes what is set; revision is required. {@code PATCH /console/v1/dashboards/{id}} */
    public Mono<DashboardRevision> patch(String id, DashboardUpdate changes) {
        return Call.of(pipe, DashboardRoutes.PATCH, id)
                .body(changes, "revision")
                .single(DashboardRevision.class);
    }

    /** Adds widgets, which are required. {@code POST /console/v1/dashboards/{id}/widgets} */
    public Mono<WidgetIds> addWidgets(String id, WidgetList widgets) {
        return Call.of(pipe, DashboardRoutes.ADD_WIDGETS, id)
                .body(widgets, "widgets")
                .single(WidgetIds.class);
    }

    /**
     * Puts widgets, which are required, in the place of all there are. {@code PUT /console/v1/dashboards/{id}/widgets}
     */
    public Mono<WidgetIds> replaceWidgets(String id, WidgetList widgets) {
        return Call.of(pipe, DashboardRoutes.REPLACE_WIDGETS, id)
                .body(widgets, "widgets")
                .single(WidgetIds.class);
    }

    /**
     * Changes what is set of a widget; revision is required. {@code PATCH
     * /console/v1/dashboards/{id}/widgets/{widgetId}}
     */
    public Mono<DashboardRevision> patchWidget(String id, String widgetId, WidgetUpdate changes) {
        return Call.of(pipe, DashboardRoutes.PATCH_WIDGET, id, widgetId)
                .body(changes, "revision")
                .single(DashboardRevision.class);
    }

    /**
     * Deletes a widget of the dashboard of that revision. {@code DELETE /console/v1/dashboards/{id}/widgets/{widgetId}}
     */
    public Mono<DashboardRevision> deleteWidget(String id, String widgetId, String revision) {
        return Call.of(pipe, DashboardRoutes.DELETE_WIDGET, id, widgetId)
                .requiredQuery("revision", revision)
                .single(DashboardRevision.class);
    }

    /**
     * What a widget shows now. Only funnels have results. {@code GET
     * /console/v1/dashboards/{id}/widgets/{widgetId}/results}
     */
    public Mono<WidgetResults> widgetResults(String id, String widgetId) {
        return Call.of(pipe, DashboardRoutes.WIDGET_RESULTS, id, widgetId).single(WidgetResults.class);
    }

    /**
     * What a widget shows now, see {@link #widgetResults(String, String)}. {@code GET
     * /console/v1/dashboards/{id}/widgets/{widgetId}/results}
     *
     * @param samplingEnabled whether a sample of the users will do; the server's default is true
     */
    public Mono<WidgetResults> widgetResults(String id, String widgetId, boolean samplingEnabled) {
        return Call.of(pipe, DashboardRoutes.WIDGET_RESULTS, id, widgetId)
                .query("sampling_enabled", samplingEnabled)
                .single(WidgetResults.class);
    }
}
