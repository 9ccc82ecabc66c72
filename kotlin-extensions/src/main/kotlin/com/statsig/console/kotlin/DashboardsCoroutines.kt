package com.statsig.console.kotlin

import com.statsig.console.dashboards.Cohort
import com.statsig.console.dashboards.CohortBuilder
import com.statsig.console.dashboards.ConversionWindow
import com.statsig.console.dashboards.ConversionWindowBuilder
import com.statsig.console.dashboards.Dashboard
import com.statsig.console.dashboards.DashboardCreate
import com.statsig.console.dashboards.DashboardCreateBuilder
import com.statsig.console.dashboards.DashboardCreated
import com.statsig.console.dashboards.DashboardDate
import com.statsig.console.dashboards.DashboardDateBuilder
import com.statsig.console.dashboards.DashboardDefaults
import com.statsig.console.dashboards.DashboardDefaultsBuilder
import com.statsig.console.dashboards.DashboardQuery
import com.statsig.console.dashboards.DashboardQueryBuilder
import com.statsig.console.dashboards.DashboardRevision
import com.statsig.console.dashboards.DashboardSummary
import com.statsig.console.dashboards.DashboardUpdate
import com.statsig.console.dashboards.DashboardUpdateBuilder
import com.statsig.console.dashboards.FunnelQuery
import com.statsig.console.dashboards.FunnelQueryBuilder
import com.statsig.console.dashboards.FunnelStep
import com.statsig.console.dashboards.FunnelStepBuilder
import com.statsig.console.dashboards.FunnelWidget
import com.statsig.console.dashboards.FunnelWidgetBuilder
import com.statsig.console.dashboards.HeaderWidget
import com.statsig.console.dashboards.HeaderWidgetBuilder
import com.statsig.console.dashboards.TextWidget
import com.statsig.console.dashboards.TextWidgetBuilder
import com.statsig.console.dashboards.TimeseriesQuery
import com.statsig.console.dashboards.TimeseriesQueryBuilder
import com.statsig.console.dashboards.TimeseriesSource
import com.statsig.console.dashboards.TimeseriesSourceBuilder
import com.statsig.console.dashboards.TimeseriesWidget
import com.statsig.console.dashboards.TimeseriesWidgetBuilder
import com.statsig.console.dashboards.WidgetAggregation
import com.statsig.console.dashboards.WidgetAggregationBuilder
import com.statsig.console.dashboards.WidgetFilter
import com.statsig.console.dashboards.WidgetFilterBuilder
import com.statsig.console.dashboards.WidgetIds
import com.statsig.console.dashboards.WidgetList
import com.statsig.console.dashboards.WidgetListBuilder
import com.statsig.console.dashboards.WidgetProperty
import com.statsig.console.dashboards.WidgetPropertyBuilder
import com.statsig.console.dashboards.WidgetResults
import com.statsig.console.dashboards.WidgetUpdate
import com.statsig.console.dashboards.WidgetUpdateBuilder
import com.statsig.console.dashboards.WidgetVisualization
import com.statsig.console.dashboards.WidgetVisualizationBuilder
import com.statsig.console.reactor.groups.DashboardsClient

/** [DashboardsClient] for coroutines. */
public class DashboardsCoroutines internal constructor(private val client: DashboardsClient) {
    /** All dashboards: [DashboardsClient.list]. */
    public fun list(): PagedFlow<DashboardSummary> = PagedFlow(client.list())

    /** The dashboards that pass the filters: [DashboardsClient.list]. */
    public fun list(query: DashboardQuery): PagedFlow<DashboardSummary> = PagedFlow(client.list(query))

    /** One dashboard with its widgets: [DashboardsClient.get]. */
    public suspend fun get(id: String): Dashboard = client.get(id).awaitValue()

    /** Creates a dashboard: [DashboardsClient.create]. */
    public suspend fun create(dashboard: DashboardCreate): DashboardCreated = client.create(dashboard).awaitValue()

    /** Changes what is set: [DashboardsClient.patch]. */
    public suspend fun patch(id: String, changes: DashboardUpdate): DashboardRevision =
        client.patch(id, changes).awaitValue()

    /** Adds widgets, which are required: [DashboardsClient.addWidgets]. */
    public suspend fun addWidgets(id: String, widgets: WidgetList): WidgetIds =
        client.addWidgets(id, widgets).awaitValue()

    /** Puts widgets, which are required, in the place of all there are: [DashboardsClient.replaceWidgets]. */
    public suspend fun replaceWidgets(id: String, widgets: WidgetList): WidgetIds =
        client.replaceWidgets(id, widgets).awaitValue()

    /** Changes what is set of a widget: [DashboardsClient.patchWidget]. */
    public suspend fun patchWidget(id: String, widgetId: String, changes: WidgetUpdate): DashboardRevision =
        client.patchWidget(id, widgetId, changes).awaitValue()

    /** Deletes a widget of the dashboard of that revision: [DashboardsClient.deleteWidget]. */
    public suspend fun deleteWidget(id: String, widgetId: String, revision: String): DashboardRevision =
        client.deleteWidget(id, widgetId, revision).awaitValue()

    /** What a widget shows now: [DashboardsClient.widgetResults]. */
    public suspend fun widgetResults(id: String, widgetId: String): WidgetResults =
        client.widgetResults(id, widgetId).awaitValue()

    /** What a widget shows now, from a sample of the users if that will do: [DashboardsClient.widgetResults]. */
    public suspend fun widgetResults(id: String, widgetId: String, samplingEnabled: Boolean): WidgetResults =
        client.widgetResults(id, widgetId, samplingEnabled).awaitValue()
}

/** A [Cohort] with what [build] sets. */
public inline fun cohort(build: Build<CohortBuilder>): Cohort = CohortBuilder.builder().apply(build).build()

/** A [ConversionWindow] with what [build] sets. */
public inline fun conversionWindow(build: Build<ConversionWindowBuilder>): ConversionWindow =
    ConversionWindowBuilder.builder().apply(build).build()

/** A [DashboardCreate] with what [build] sets. */
public inline fun dashboardCreate(build: Build<DashboardCreateBuilder>): DashboardCreate =
    DashboardCreateBuilder.builder().apply(build).build()

/** A [DashboardDate] with what [build] sets. */
public inline fun dashboardDate(build: Build<DashboardDateBuilder>): DashboardDate =
    DashboardDateBuilder.builder().apply(build).build()

/** A [DashboardDefaults] with what [build] sets. */
public inline fun dashboardDefaults(build: Build<DashboardDefaultsBuilder>): DashboardDefaults =
    DashboardDefaultsBuilder.builder().apply(build).build()

/** A [DashboardQuery] with what [build] sets. */
public inline fun dashboardQuery(build: Build<DashboardQueryBuilder>): DashboardQuery =
    DashboardQueryBuilder.builder().apply(build).build()

/** A [DashboardUpdate] with what [build] sets. */
public inline fun dashboardUpdate(build: Build<DashboardUpdateBuilder>): DashboardUpdate =
    DashboardUpdateBuilder.builder().apply(build).build()

/** A [FunnelQuery] with what [build] sets. */
public inline fun funnelQuery(build: Build<FunnelQueryBuilder>): FunnelQuery =
    FunnelQueryBuilder.builder().apply(build).build()

/** A [FunnelStep] with what [build] sets. */
public inline fun funnelStep(build: Build<FunnelStepBuilder>): FunnelStep =
    FunnelStepBuilder.builder().apply(build).build()

/** A [FunnelWidget] with what [build] sets. */
public inline fun funnelWidget(build: Build<FunnelWidgetBuilder>): FunnelWidget =
    FunnelWidget.builder().apply(build).build()

/** A [HeaderWidget] with what [build] sets. */
public inline fun headerWidget(build: Build<HeaderWidgetBuilder>): HeaderWidget =
    HeaderWidget.builder().apply(build).build()

/** A [TextWidget] with what [build] sets. */
public inline fun textWidget(build: Build<TextWidgetBuilder>): TextWidget = TextWidget.builder().apply(build).build()

/** A [TimeseriesQuery] with what [build] sets. */
public inline fun timeseriesQuery(build: Build<TimeseriesQueryBuilder>): TimeseriesQuery =
    TimeseriesQueryBuilder.builder().apply(build).build()

/** A [TimeseriesSource] with what [build] sets. */
public inline fun timeseriesSource(build: Build<TimeseriesSourceBuilder>): TimeseriesSource =
    TimeseriesSourceBuilder.builder().apply(build).build()

/** A [TimeseriesWidget] with what [build] sets. */
public inline fun timeseriesWidget(build: Build<TimeseriesWidgetBuilder>): TimeseriesWidget =
    TimeseriesWidget.builder().apply(build).build()

/** A [WidgetAggregation] with what [build] sets. */
public inline fun widgetAggregation(build: Build<WidgetAggregationBuilder>): WidgetAggregation =
    WidgetAggregationBuilder.builder().apply(build).build()

/** A [WidgetFilter] with what [build] sets. */
public inline fun widgetFilter(build: Build<WidgetFilterBuilder>): WidgetFilter =
    WidgetFilterBuilder.builder().apply(build).build()

/** A [WidgetList] with what [build] sets. */
public inline fun widgetList(build: Build<WidgetListBuilder>): WidgetList =
    WidgetListBuilder.builder().apply(build).build()

/** A [WidgetProperty] with what [build] sets. */
public inline fun widgetProperty(build: Build<WidgetPropertyBuilder>): WidgetProperty =
    WidgetPropertyBuilder.builder().apply(build).build()

/** A [WidgetUpdate] with what [build] sets. */
public inline fun widgetUpdate(build: Build<WidgetUpdateBuilder>): WidgetUpdate =
    WidgetUpdateBuilder.builder().apply(build).build()

/** A [WidgetVisualization] with what [build] sets. */
public inline fun widgetVisualization(build: Build<WidgetVisualizationBuilder>): WidgetVisualization =
    WidgetVisualizationBuilder.builder().apply(build).build()
