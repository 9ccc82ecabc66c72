package com.statsig.console.kotlin

import com.statsig.console.common.AlertResolve
import com.statsig.console.common.AlertResolved
import com.statsig.console.common.Archive
import com.statsig.console.common.Decision
import com.statsig.console.common.LoadPulse
import com.statsig.console.common.PulseLoad
import com.statsig.console.common.VersionQuery
import com.statsig.console.configs.ExposureCount
import com.statsig.console.experiments.AlertRaise
import com.statsig.console.experiments.AlertRaiseBuilder
import com.statsig.console.experiments.AlertRaised
import com.statsig.console.experiments.AssignmentSourceFilter
import com.statsig.console.experiments.AssignmentSourceFilterBuilder
import com.statsig.console.experiments.BayesianPrior
import com.statsig.console.experiments.BayesianPriorBuilder
import com.statsig.console.experiments.DeferDecision
import com.statsig.console.experiments.DeferDecisionBuilder
import com.statsig.console.experiments.DiagnosticsQuery
import com.statsig.console.experiments.DiagnosticsQueryBuilder
import com.statsig.console.experiments.DimensionalExposureQuery
import com.statsig.console.experiments.DimensionalExposureQueryBuilder
import com.statsig.console.experiments.DimensionalExposures
import com.statsig.console.experiments.Experiment
import com.statsig.console.experiments.ExperimentAbandonment
import com.statsig.console.experiments.ExperimentAbandonmentBuilder
import com.statsig.console.experiments.ExperimentAlerts
import com.statsig.console.experiments.ExperimentBuilder
import com.statsig.console.experiments.ExperimentContext
import com.statsig.console.experiments.ExperimentDiagnostics
import com.statsig.console.experiments.ExperimentGroup
import com.statsig.console.experiments.ExperimentGroupBuilder
import com.statsig.console.experiments.ExperimentMetric
import com.statsig.console.experiments.ExperimentMetricBuilder
import com.statsig.console.experiments.ExperimentMetricPulse
import com.statsig.console.experiments.ExperimentPulseQuery
import com.statsig.console.experiments.ExperimentPulseQueryBuilder
import com.statsig.console.experiments.ExperimentPulseResults
import com.statsig.console.experiments.ExperimentQuery
import com.statsig.console.experiments.ExperimentQueryBuilder
import com.statsig.console.experiments.ExperimentRequest
import com.statsig.console.experiments.ExperimentRequestBuilder
import com.statsig.console.experiments.ExperimentReviewRequest
import com.statsig.console.experiments.ExperimentReviewRequestBuilder
import com.statsig.console.experiments.ExperimentStartOptions
import com.statsig.console.experiments.ExperimentStartOptionsBuilder
import com.statsig.console.experiments.ExperimentSummaryCharts
import com.statsig.console.experiments.ExternalEvent
import com.statsig.console.experiments.ExternalEventBuilder
import com.statsig.console.experiments.FoundExperiments
import com.statsig.console.experiments.GroupExposures
import com.statsig.console.experiments.ManualQualityScore
import com.statsig.console.experiments.ManualQualityScoreBuilder
import com.statsig.console.experiments.ProposedIdOverride
import com.statsig.console.experiments.ProposedIdOverrideBuilder
import com.statsig.console.experiments.ProposedOverride
import com.statsig.console.experiments.ProposedOverrideBuilder
import com.statsig.console.experiments.PulseLoadDetails
import com.statsig.console.experiments.RolloutPhase
import com.statsig.console.experiments.RolloutPhaseBuilder
import com.statsig.console.experiments.SidecarUrlFilter
import com.statsig.console.experiments.SidecarUrlFilterBuilder
import com.statsig.console.experiments.SprtGroupSetting
import com.statsig.console.experiments.SprtGroupSettingBuilder
import com.statsig.console.experiments.SprtMdeSetting
import com.statsig.console.experiments.SprtMdeSettingBuilder
import com.statsig.console.experiments.StratificationCsv
import com.statsig.console.experiments.StratificationCsvBuilder
import com.statsig.console.experiments.StratificationMetric
import com.statsig.console.experiments.StratificationMetricBuilder
import com.statsig.console.experiments.StratificationProperty
import com.statsig.console.experiments.StratificationPropertyBuilder
import com.statsig.console.experiments.StratifiedSampling
import com.statsig.console.experiments.StratifiedSamplingBuilder
import com.statsig.console.experiments.UserDimension
import com.statsig.console.experiments.UserDimensionBuilder
import com.statsig.console.json.Open
import com.statsig.console.reactor.groups.ExperimentsClient
import com.statsig.console.reviews.EligibleReviewers
import com.statsig.console.reviews.ExperimentReview
import com.statsig.console.targeting.GroupOverrides
import com.statsig.console.targeting.OverrideType
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.reactive.asFlow
import java.time.Instant

/** [ExperimentsClient] for coroutines. */
public class ExperimentsCoroutines internal constructor(private val client: ExperimentsClient) :
    ReviewedCoroutines<ExperimentReview, ExperimentReviewRequest>(client) {
    /** All experiments: [ExperimentsClient.list]. */
    public fun list(): PagedFlow<Experiment> = PagedFlow(client.list())

    /** The experiments that pass the filters: [ExperimentsClient.list]. */
    public fun list(query: ExperimentQuery): PagedFlow<Experiment> = PagedFlow(client.list(query))

    /** One experiment: [ExperimentsClient.get]. */
    public suspend fun get(id: String): Experiment = client.get(id).awaitValue()

    /** Some properties of one experiment: [ExperimentsClient.get]. */
    public suspend fun get(id: String, fields: List<String>): Experiment = client.get(id, fields).awaitValue()

    /** These experiments, and which of them there are not: [ExperimentsClient.getAll]. */
    public suspend fun getAll(ids: Collection<String>): FoundExperiments = client.getAll(ids).awaitValue()

    /** Some properties of these experiments: [ExperimentsClient.getAll]. */
    public suspend fun getAll(ids: Collection<String>, fields: List<String>): FoundExperiments =
        client.getAll(ids, fields).awaitValue()

    /** Creates an experiment: [ExperimentsClient.create]. */
    public suspend fun create(experiment: ExperimentRequest): Experiment = client.create(experiment).awaitValue()

    /** Replaces an experiment: [ExperimentsClient.update]. */
    public suspend fun update(id: String, experiment: ExperimentRequest): Experiment =
        client.update(id, experiment).awaitValue()

    /** Changes what is set: [ExperimentsClient.patch]. */
    public suspend fun patch(id: String, changes: ExperimentRequest): Experiment =
        client.patch(id, changes).awaitValue()

    /** Reads an experiment, changes it, and patches the properties that differ: [ExperimentsClient.edit]. */
    public suspend fun edit(id: String, change: Build<ExperimentBuilder>): Experiment =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes an experiment: [ExperimentsClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()

    /** The states of an experiment over time, as far as they are kept: [ExperimentsClient.listVersions]. */
    public fun listVersions(id: String): PagedFlow<Experiment> = PagedFlow(client.listVersions(id))

    /** The states of an experiment in a time: [ExperimentsClient.listVersions]. */
    public fun listVersions(id: String, query: VersionQuery): PagedFlow<Experiment> =
        PagedFlow(client.listVersions(id, query))

    /** Starts an experiment that is in setup: [ExperimentsClient.start]. */
    public suspend fun start(id: String): Unit = client.start(id).awaitDone()

    /** Starts an experiment that is in setup: [ExperimentsClient.start]. */
    public suspend fun start(id: String, options: ExperimentStartOptions): Unit = client.start(id, options).awaitDone()

    /** Has an experiment start at a time: [ExperimentsClient.scheduleStart]. */
    public suspend fun scheduleStart(id: String, scheduledTime: Instant): Unit =
        client.scheduleStart(id, scheduledTime).awaitDone()

    /** Ends a running experiment and gives one group to everybody: [ExperimentsClient.makeDecision]. */
    public suspend fun makeDecision(id: String, decision: Decision): Unit =
        client.makeDecision(id, decision).awaitDone()

    /** Ends a running experiment: [ExperimentsClient.deferDecision]. */
    public suspend fun deferDecision(id: String): Unit = client.deferDecision(id).awaitDone()

    /** Ends a running experiment: [ExperimentsClient.deferDecision]. */
    public suspend fun deferDecision(id: String, options: DeferDecision): Unit =
        client.deferDecision(id, options).awaitDone()

    /** Ends an experiment without a result: [ExperimentsClient.abandon]. */
    public suspend fun abandon(id: String, decisionReason: String): Unit =
        client.abandon(id, decisionReason).awaitDone()

    /** Ends an experiment without a result: [ExperimentsClient.abandon]. */
    public suspend fun abandon(id: String, abandonment: ExperimentAbandonment): Unit =
        client.abandon(id, abandonment).awaitDone()

    /** Takes an experiment that was started back to setup, and deals its users anew: [ExperimentsClient.reset]. */
    public suspend fun reset(id: String): Unit = client.reset(id).awaitDone()

    /** Creates a copy of an experiment that was started, to be started itself: [ExperimentsClient.restartAsNew]. */
    public suspend fun restartAsNew(id: String, name: String): Experiment = client.restartAsNew(id, name).awaitValue()

    /** Archives an experiment: [ExperimentsClient.archive]. */
    public suspend fun archive(id: String): Unit = client.archive(id).awaitDone()

    /** Archives an experiment: [ExperimentsClient.archive]. */
    public suspend fun archive(id: String, options: Archive): Unit = client.archive(id, options).awaitDone()

    /** Takes an experiment out of the archive: [ExperimentsClient.unarchive]. */
    public suspend fun unarchive(id: String): Unit = client.unarchive(id).awaitDone()

    /** Lets groups take users again: [ExperimentsClient.enableGroups]. */
    public suspend fun enableGroups(id: String, groupNames: List<String>): Experiment =
        client.enableGroups(id, groupNames).awaitValue()

    /** Lets groups take no more users: [ExperimentsClient.disableGroups]. */
    public suspend fun disableGroups(id: String, groupNames: List<String>): Experiment =
        client.disableGroups(id, groupNames).awaitValue()

    /** Starts the removal of an experiment from the code that asks for it: [ExperimentsClient.startCodeCleanup]. */
    public suspend fun startCodeCleanup(id: String): Unit = client.startCodeCleanup(id).awaitDone()

    /** Who gets which group, whatever the chance says: [ExperimentsClient.getOverrides]. */
    public suspend fun getOverrides(id: String): GroupOverrides = client.getOverrides(id).awaitValue()

    /** Replaces the overrides: [ExperimentsClient.updateOverrides]. */
    public suspend fun updateOverrides(id: String, overrides: GroupOverrides): GroupOverrides =
        client.updateOverrides(id, overrides).awaitValue()

    /** Adds overrides: [ExperimentsClient.patchOverrides]. */
    public suspend fun patchOverrides(id: String, overrides: GroupOverrides): GroupOverrides =
        client.patchOverrides(id, overrides).awaitValue()

    /** Deletes these overrides: [ExperimentsClient.deleteOverrides]. */
    public suspend fun deleteOverrides(id: String, overrides: GroupOverrides): GroupOverrides =
        client.deleteOverrides(id, overrides).awaitValue()

    /** Deletes the override of one gate or segment that is in force in every environment: [ExperimentsClient.deleteConditionalOverride]. */
    public suspend fun deleteConditionalOverride(
        id: String,
        type: Open<OverrideType>,
        name: String,
        groupID: String,
    ): GroupOverrides = client.deleteConditionalOverride(id, type, name, groupID).awaitValue()

    /** Deletes the override of one gate or segment: [ExperimentsClient.deleteConditionalOverride]. */
    public suspend fun deleteConditionalOverride(
        id: String,
        type: Open<OverrideType>,
        name: String,
        groupID: String,
        environment: String?,
    ): GroupOverrides = client.deleteConditionalOverride(id, type, name, groupID, environment).awaitValue()

    /** Deletes the override of one user that is in force in every environment: [ExperimentsClient.deleteUserIDOverride]. */
    public suspend fun deleteUserIDOverride(id: String, userID: String, groupID: String): GroupOverrides =
        client.deleteUserIDOverride(id, userID, groupID).awaitValue()

    /** Deletes the override of one id: [ExperimentsClient.deleteUserIDOverride]. */
    public suspend fun deleteUserIDOverride(
        id: String,
        userID: String,
        groupID: String,
        unitType: String?,
        environment: String?,
    ): GroupOverrides = client.deleteUserIDOverride(id, userID, groupID, unitType, environment).awaitValue()

    /** How metrics moved between two groups, as the experiment is set: [ExperimentsClient.pulseResults]. */
    public suspend fun pulseResults(id: String, control: String, test: String): ExperimentPulseResults =
        client.pulseResults(id, control, test).awaitValue()

    /** How metrics moved between two groups: [ExperimentsClient.pulseResults]. */
    public suspend fun pulseResults(
        id: String,
        control: String,
        test: String,
        query: ExperimentPulseQuery,
    ): ExperimentPulseResults = client.pulseResults(id, control, test, query).awaitValue()

    /** How one metric moved between two groups, by dimension, as the experiment is set: [ExperimentsClient.pulseMetricResult]. */
    public suspend fun pulseMetricResult(
        id: String,
        control: String,
        test: String,
        metricID: String,
    ): ExperimentMetricPulse = client.pulseMetricResult(id, control, test, metricID).awaitValue()

    /** How one metric moved between two groups, by dimension: [ExperimentsClient.pulseMetricResult]. */
    public suspend fun pulseMetricResult(
        id: String,
        control: String,
        test: String,
        metricID: String,
        query: ExperimentPulseQuery,
    ): ExperimentMetricPulse = client.pulseMetricResult(id, control, test, metricID, query).awaitValue()

    /** The charts in the summary of an experiment: [ExperimentsClient.summaryCharts]. */
    public suspend fun summaryCharts(id: String): ExperimentSummaryCharts = client.summaryCharts(id).awaitValue()

    /** The charts in the summary of an experiment: [ExperimentsClient.summaryCharts]. */
    public suspend fun summaryCharts(id: String, control: String?, test: String?): ExperimentSummaryCharts =
        client.summaryCharts(id, control, test).awaitValue()

    /** Has all pulse results computed: [ExperimentsClient.loadPulse]. */
    public suspend fun loadPulse(id: String): Unit = client.loadPulse(id).awaitDone()

    /** Has pulse results computed: [ExperimentsClient.loadPulse]. */
    public suspend fun loadPulse(id: String, load: LoadPulse): Unit = client.loadPulse(id, load).awaitDone()

    /** The computations of pulse results: [ExperimentsClient.listPulseLoadHistory]. */
    public fun listPulseLoadHistory(id: String): PagedFlow<PulseLoad> = PagedFlow(client.listPulseLoadHistory(id))

    /** The jobs of one computation of pulse results: [ExperimentsClient.getPulseLoadHistory]. */
    public suspend fun getPulseLoadHistory(id: String, dagID: String): PulseLoadDetails =
        client.getPulseLoadHistory(id, dagID).awaitValue()

    /** Cancels a running computation of pulse results: [ExperimentsClient.cancelPulseLoad]. */
    public suspend fun cancelPulseLoad(id: String, dagID: String): Unit = client.cancelPulseLoad(id, dagID).awaitDone()

    /** The units exposed to each group, summed up day by day: [ExperimentsClient.cumulativeExposures]. */
    public fun cumulativeExposures(id: String): Flow<GroupExposures> = client.cumulativeExposures(id).asFlow()

    /** How evenly units are dealt to the groups, by all dimensions: [ExperimentsClient.dimensionalExposures]. */
    public suspend fun dimensionalExposures(id: String): DimensionalExposures =
        client.dimensionalExposures(id).awaitValue()

    /** How evenly units are dealt to the groups, by the dimensions that pass the filters: [ExperimentsClient.dimensionalExposures]. */
    public suspend fun dimensionalExposures(id: String, query: DimensionalExposureQuery): DimensionalExposures =
        client.dimensionalExposures(id, query).awaitValue()

    /** How often the groups were given out lately: [ExperimentsClient.diagnosticsChecks]. */
    public suspend fun diagnosticsChecks(id: String): ExperimentDiagnostics = client.diagnosticsChecks(id).awaitValue()

    /** How often the groups were given out: [ExperimentsClient.diagnosticsChecks]. */
    public suspend fun diagnosticsChecks(id: String, query: DiagnosticsQuery): ExperimentDiagnostics =
        client.diagnosticsChecks(id, query).awaitValue()

    /** How often an experiment was given out lately: [ExperimentsClient.exposureCount]. */
    @Deprecated("The API no longer documents this operation; see the client")
    @Suppress("DEPRECATION")
    public suspend fun exposureCount(experimentName: String): ExposureCount =
        client.exposureCount(experimentName).awaitValue()

    /** What there is to know of an experiment, as text for a reader or a language model: [ExperimentsClient.context]. */
    public suspend fun context(id: String): ExperimentContext = client.context(id).awaitValue()

    /** How metrics stand against their guardrails: [ExperimentsClient.listAlerts]. */
    public suspend fun listAlerts(id: String): ExperimentAlerts = client.listAlerts(id).awaitValue()

    /** Raises the guardrail alert of a metric: [ExperimentsClient.raiseAlert]. */
    @Deprecated("Only one page of the API's documentation has this operation; see the client")
    @Suppress("DEPRECATION")
    public suspend fun raiseAlert(id: String, metricId: String, reason: AlertRaise): AlertRaised =
        client.raiseAlert(id, metricId, reason).awaitValue()

    /** Resolves the guardrail alert of a metric without giving a reason: [ExperimentsClient.resolveAlert]. */
    public suspend fun resolveAlert(id: String, metricId: String): AlertResolved =
        client.resolveAlert(id, metricId).awaitValue()

    /** Resolves the guardrail alert of a metric: [ExperimentsClient.resolveAlert]. */
    public suspend fun resolveAlert(id: String, metricId: String, reason: AlertResolve): AlertResolved =
        client.resolveAlert(id, metricId, reason).awaitValue()

    /** Who may review changes to an experiment: [ExperimentsClient.eligibleReviewers]. */
    public suspend fun eligibleReviewers(id: String): EligibleReviewers = client.eligibleReviewers(id).awaitValue()
}

/** An [AlertRaise] with what [build] sets. */
public inline fun alertRaise(build: Build<AlertRaiseBuilder>): AlertRaise =
    AlertRaiseBuilder.builder().apply(build).build()

/** An [AssignmentSourceFilter] with what [build] sets. */
public inline fun assignmentSourceFilter(build: Build<AssignmentSourceFilterBuilder>): AssignmentSourceFilter =
    AssignmentSourceFilterBuilder.builder().apply(build).build()

/** A [BayesianPrior] with what [build] sets. */
public inline fun bayesianPrior(build: Build<BayesianPriorBuilder>): BayesianPrior =
    BayesianPriorBuilder.builder().apply(build).build()

/** A [DeferDecision] with what [build] sets. */
public inline fun deferDecision(build: Build<DeferDecisionBuilder>): DeferDecision =
    DeferDecisionBuilder.builder().apply(build).build()

/** A [DiagnosticsQuery] with what [build] sets. */
public inline fun diagnosticsQuery(build: Build<DiagnosticsQueryBuilder>): DiagnosticsQuery =
    DiagnosticsQueryBuilder.builder().apply(build).build()

/** A [DimensionalExposureQuery] with what [build] sets. */
public inline fun dimensionalExposureQuery(build: Build<DimensionalExposureQueryBuilder>): DimensionalExposureQuery =
    DimensionalExposureQueryBuilder.builder().apply(build).build()

/** An [ExperimentAbandonment] with what [build] sets. */
public inline fun experimentAbandonment(build: Build<ExperimentAbandonmentBuilder>): ExperimentAbandonment =
    ExperimentAbandonmentBuilder.builder().apply(build).build()

/** An [ExperimentGroup] with what [build] sets. */
public inline fun experimentGroup(build: Build<ExperimentGroupBuilder>): ExperimentGroup =
    ExperimentGroupBuilder.builder().apply(build).build()

/** An [ExperimentMetric] with what [build] sets. */
public inline fun experimentMetric(build: Build<ExperimentMetricBuilder>): ExperimentMetric =
    ExperimentMetricBuilder.builder().apply(build).build()

/** An [ExperimentPulseQuery] with what [build] sets. */
public inline fun experimentPulseQuery(build: Build<ExperimentPulseQueryBuilder>): ExperimentPulseQuery =
    ExperimentPulseQueryBuilder.builder().apply(build).build()

/** An [ExperimentQuery] with what [build] sets. */
public inline fun experimentQuery(build: Build<ExperimentQueryBuilder>): ExperimentQuery =
    ExperimentQueryBuilder.builder().apply(build).build()

/** An [ExperimentRequest] with what [build] sets. */
public inline fun experimentRequest(build: Build<ExperimentRequestBuilder>): ExperimentRequest =
    ExperimentRequestBuilder.builder().apply(build).build()

/** An [ExperimentReviewRequest] with what [build] sets. */
public inline fun experimentReviewRequest(build: Build<ExperimentReviewRequestBuilder>): ExperimentReviewRequest =
    ExperimentReviewRequestBuilder.builder().apply(build).build()

/** An [ExperimentStartOptions] with what [build] sets. */
public inline fun experimentStartOptions(build: Build<ExperimentStartOptionsBuilder>): ExperimentStartOptions =
    ExperimentStartOptionsBuilder.builder().apply(build).build()

/** An [ExternalEvent] with what [build] sets. */
public inline fun externalEvent(build: Build<ExternalEventBuilder>): ExternalEvent =
    ExternalEventBuilder.builder().apply(build).build()

/** A [ManualQualityScore] with what [build] sets. */
public inline fun manualQualityScore(build: Build<ManualQualityScoreBuilder>): ManualQualityScore =
    ManualQualityScoreBuilder.builder().apply(build).build()

/** A [ProposedIdOverride] with what [build] sets. */
public inline fun proposedIdOverride(build: Build<ProposedIdOverrideBuilder>): ProposedIdOverride =
    ProposedIdOverrideBuilder.builder().apply(build).build()

/** A [ProposedOverride] with what [build] sets. */
public inline fun proposedOverride(build: Build<ProposedOverrideBuilder>): ProposedOverride =
    ProposedOverrideBuilder.builder().apply(build).build()

/** A [RolloutPhase] with what [build] sets. */
public inline fun rolloutPhase(build: Build<RolloutPhaseBuilder>): RolloutPhase =
    RolloutPhaseBuilder.builder().apply(build).build()

/** A [SidecarUrlFilter] with what [build] sets. */
public inline fun sidecarUrlFilter(build: Build<SidecarUrlFilterBuilder>): SidecarUrlFilter =
    SidecarUrlFilterBuilder.builder().apply(build).build()

/** A [SprtGroupSetting] with what [build] sets. */
public inline fun sprtGroupSetting(build: Build<SprtGroupSettingBuilder>): SprtGroupSetting =
    SprtGroupSettingBuilder.builder().apply(build).build()

/** A [SprtMdeSetting] with what [build] sets. */
public inline fun sprtMdeSetting(build: Build<SprtMdeSettingBuilder>): SprtMdeSetting =
    SprtMdeSettingBuilder.builder().apply(build).build()

/** A [StratificationCsv] with what [build] sets. */
public inline fun stratificationCsv(build: Build<StratificationCsvBuilder>): StratificationCsv =
    StratificationCsvBuilder.builder().apply(build).build()

/** A [StratificationMetric] with what [build] sets. */
public inline fun stratificationMetric(build: Build<StratificationMetricBuilder>): StratificationMetric =
    StratificationMetricBuilder.builder().apply(build).build()

/** A [StratificationProperty] with what [build] sets. */
public inline fun stratificationProperty(build: Build<StratificationPropertyBuilder>): StratificationProperty =
    StratificationPropertyBuilder.builder().apply(build).build()

/** A [StratifiedSampling] with what [build] sets. */
public inline fun stratifiedSampling(build: Build<StratifiedSamplingBuilder>): StratifiedSampling =
    StratifiedSamplingBuilder.builder().apply(build).build()

/** A [UserDimension] with what [build] sets. */
public inline fun userDimension(build: Build<UserDimensionBuilder>): UserDimension =
    UserDimensionBuilder.builder().apply(build).build()
