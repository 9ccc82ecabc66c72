package com.statsig.console.kotlin

import com.statsig.console.Method
import com.statsig.console.reactor.StatsigConsole
import com.statsig.console.reactor.call.CallOptionsBuilder
import com.statsig.console.reactor.groups.RawClient
import com.statsig.console.reactor.groups.RawResponse
import kotlinx.coroutines.reactor.awaitSingleOrNull
import reactor.core.publisher.Mono

/** This client for coroutines: `console.coroutines.tags.get("core")`. */
public val StatsigConsole.coroutines: ConsoleCoroutines
    get() = ConsoleCoroutines(this)

/**
 * The groups of a [StatsigConsole] for coroutines: the same operations under the same names, `suspend` where the client
 * has a `Mono`, and a [PagedFlow] where it has a list.
 *
 * Errors are thrown as they are, as [com.statsig.console.error.ConsoleException]s. A cancelled coroutine cancels
 * its call; what waits is then never sent. The Reactor context of a call is the
 * [kotlinx.coroutines.reactor.ReactorContext] of its coroutine, if it has one. A call that has worked but whose
 * response lacks the value that is promised, an empty `Mono`, throws a [NoSuchElementException].
 *
 * Only [with] changes how calls are made; there is nothing to close here but the client itself.
 */
public class ConsoleCoroutines internal constructor(private val console: StatsigConsole) {
    /** [StatsigConsole.with]: `console.coroutines.with { pageSize(10) }.tags.list()`. */
    public fun with(changes: Build<CallOptionsBuilder>): ConsoleCoroutines = ConsoleCoroutines(console.with(changes))

    /** [StatsigConsole.raw] */
    public val raw: RawCoroutines get() = RawCoroutines(console.raw())

    /** [StatsigConsole.alerts] */
    public val alerts: AlertsCoroutines get() = AlertsCoroutines(console.alerts())

    /** [StatsigConsole.assignmentSources] */
    public val assignmentSources: AssignmentSourcesCoroutines
        get() = AssignmentSourcesCoroutines(console.assignmentSources())

    /** [StatsigConsole.auditLogs] */
    public val auditLogs: AuditLogsCoroutines get() = AuditLogsCoroutines(console.auditLogs())

    /** [StatsigConsole.autotunes] */
    public val autotunes: AutotunesCoroutines get() = AutotunesCoroutines(console.autotunes())

    /** [StatsigConsole.changeValidation] */
    public val changeValidation: ChangeValidationCoroutines
        get() = ChangeValidationCoroutines(console.changeValidation())

    /** [StatsigConsole.company] */
    public val company: CompanyCoroutines get() = CompanyCoroutines(console.company())

    /** [StatsigConsole.configs] */
    public val configs: ConfigsCoroutines get() = ConfigsCoroutines(console.configs())

    /** [StatsigConsole.dashboards] */
    public val dashboards: DashboardsCoroutines get() = DashboardsCoroutines(console.dashboards())

    /** [StatsigConsole.dynamicConfigs] */
    public val dynamicConfigs: DynamicConfigsCoroutines get() = DynamicConfigsCoroutines(console.dynamicConfigs())

    /** [StatsigConsole.entityProperties] */
    public val entityProperties: EntityPropertiesCoroutines
        get() = EntityPropertiesCoroutines(console.entityProperties())

    /** [StatsigConsole.environments] */
    public val environments: EnvironmentsCoroutines get() = EnvironmentsCoroutines(console.environments())

    /** [StatsigConsole.events] */
    public val events: EventsCoroutines get() = EventsCoroutines(console.events())

    /** [StatsigConsole.experiments] */
    public val experiments: ExperimentsCoroutines get() = ExperimentsCoroutines(console.experiments())

    /** [StatsigConsole.gates] */
    public val gates: GatesCoroutines get() = GatesCoroutines(console.gates())

    /** [StatsigConsole.holdouts] */
    public val holdouts: HoldoutsCoroutines get() = HoldoutsCoroutines(console.holdouts())

    /** [StatsigConsole.ingestions] */
    public val ingestions: IngestionsCoroutines get() = IngestionsCoroutines(console.ingestions())

    /** [StatsigConsole.keys] */
    public val keys: KeysCoroutines get() = KeysCoroutines(console.keys())

    /** [StatsigConsole.layers] */
    public val layers: LayersCoroutines get() = LayersCoroutines(console.layers())

    /** [StatsigConsole.logs] */
    public val logs: LogsCoroutines get() = LogsCoroutines(console.logs())

    /** [StatsigConsole.metricSources] */
    public val metricSources: MetricSourcesCoroutines get() = MetricSourcesCoroutines(console.metricSources())

    /** [StatsigConsole.metrics] */
    public val metrics: MetricsCoroutines get() = MetricsCoroutines(console.metrics())

    /** [StatsigConsole.overrides] */
    public val overrides: OverridesCoroutines get() = OverridesCoroutines(console.overrides())

    /** [StatsigConsole.paramStores] */
    public val paramStores: ParamStoresCoroutines get() = ParamStoresCoroutines(console.paramStores())

    /** [StatsigConsole.project] */
    public val project: ProjectCoroutines get() = ProjectCoroutines(console.project())

    /** [StatsigConsole.prompts] */
    public val prompts: PromptsCoroutines get() = PromptsCoroutines(console.prompts())

    /** [StatsigConsole.qualifyingEvents] */
    public val qualifyingEvents: QualifyingEventsCoroutines
        get() = QualifyingEventsCoroutines(console.qualifyingEvents())

    /** [StatsigConsole.releasePipelines] */
    public val releasePipelines: ReleasePipelinesCoroutines
        get() = ReleasePipelinesCoroutines(console.releasePipelines())

    /** [StatsigConsole.releasePipelineTriggers] */
    public val releasePipelineTriggers: ReleasePipelineTriggersCoroutines
        get() = ReleasePipelineTriggersCoroutines(console.releasePipelineTriggers())

    /** [StatsigConsole.reports] */
    public val reports: ReportsCoroutines get() = ReportsCoroutines(console.reports())

    /** [StatsigConsole.roles] */
    public val roles: RolesCoroutines get() = RolesCoroutines(console.roles())

    /** [StatsigConsole.segments] */
    public val segments: SegmentsCoroutines get() = SegmentsCoroutines(console.segments())

    /** [StatsigConsole.settings] */
    public val settings: SettingsCoroutines get() = SettingsCoroutines(console.settings())

    /** [StatsigConsole.tags] */
    public val tags: TagsCoroutines get() = TagsCoroutines(console.tags())

    /** [StatsigConsole.targetApps] */
    public val targetApps: TargetAppsCoroutines get() = TargetAppsCoroutines(console.targetApps())

    /** [StatsigConsole.teams] */
    public val teams: TeamsCoroutines get() = TeamsCoroutines(console.teams())

    /** [StatsigConsole.unitIdTypes] */
    public val unitIdTypes: UnitIdTypesCoroutines get() = UnitIdTypesCoroutines(console.unitIdTypes())

    /** [StatsigConsole.usage] */
    public val usage: UsageCoroutines get() = UsageCoroutines(console.usage())

    /** [StatsigConsole.users] */
    public val users: UsersCoroutines get() = UsersCoroutines(console.users())

    /** [StatsigConsole.warehouseConnections] */
    public val warehouseConnections: WarehouseConnectionsCoroutines
        get() = WarehouseConnectionsCoroutines(console.warehouseConnections())
}

/** [RawClient] for coroutines. */
public class RawCoroutines internal constructor(private val client: RawClient) {
    /** [RawClient.get] */
    public suspend fun get(path: String): RawResponse = client.get(path).awaitValue()

    /** [RawClient.send] */
    public suspend fun send(method: Method, path: String, body: Any? = null): RawResponse =
        client.send(method, path, body).awaitValue()
}

/** The value, once it is there. */
internal suspend fun <T : Any> Mono<T>.awaitValue(): T =
    awaitSingleOrNull() ?: throw NoSuchElementException("The call has worked, but its response has no value")

/** Waits until it is done. */
internal suspend fun Mono<Void>.awaitDone() {
    awaitSingleOrNull()
}
