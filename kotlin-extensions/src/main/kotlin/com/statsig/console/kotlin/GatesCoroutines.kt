package com.statsig.console.kotlin

import com.statsig.console.common.AlertResolve
import com.statsig.console.common.AlertResolved
import com.statsig.console.common.Archive
import com.statsig.console.common.LoadPulse
import com.statsig.console.common.PulseLoad
import com.statsig.console.common.PulseQuery
import com.statsig.console.common.PulseResults
import com.statsig.console.common.Unarchive
import com.statsig.console.common.VersionQuery
import com.statsig.console.dynamicconfigs.DynamicConfig
import com.statsig.console.experiments.Experiment
import com.statsig.console.gates.Gate
import com.statsig.console.gates.GateBuilder
import com.statsig.console.gates.GateChecks
import com.statsig.console.gates.GateOverrideGroup
import com.statsig.console.gates.GateQuery
import com.statsig.console.gates.GateQueryBuilder
import com.statsig.console.gates.GateRequest
import com.statsig.console.gates.GateRequestBuilder
import com.statsig.console.gates.GradualRollout
import com.statsig.console.gates.GradualRolloutBuilder
import com.statsig.console.gates.GradualRolloutPhase
import com.statsig.console.gates.GradualRolloutPhaseBuilder
import com.statsig.console.json.Open
import com.statsig.console.reactor.groups.GatesClient
import com.statsig.console.reviews.EligibleReviewers
import com.statsig.console.reviews.Review
import com.statsig.console.reviews.ReviewRequest
import com.statsig.console.targeting.Overrides
import com.statsig.console.targeting.Rule
import com.statsig.console.targeting.RuleListUpdate

/** [GatesClient] for coroutines. */
public class GatesCoroutines internal constructor(private val client: GatesClient) :
    ReviewedCoroutines<Review, ReviewRequest>(client) {
    /** These operations, answered with when, by whom and why a gate was archived: [GatesClient.withArchiveMetadata]. */
    public fun withArchiveMetadata(): GatesCoroutines = GatesCoroutines(client.withArchiveMetadata())

    /** All gates but archived ones: [GatesClient.list]. */
    public fun list(): PagedFlow<Gate> = PagedFlow(client.list())

    /** The gates that pass the filters: [GatesClient.list]. */
    public fun list(query: GateQuery): PagedFlow<Gate> = PagedFlow(client.list(query))

    /** One gate: [GatesClient.get]. */
    public suspend fun get(id: String): Gate = client.get(id).awaitValue()

    /** Creates a gate: [GatesClient.create]. */
    public suspend fun create(gate: GateRequest): Gate = client.create(gate).awaitValue()

    /** Replaces a gate: [GatesClient.update]. */
    public suspend fun update(id: String, gate: GateRequest): Gate = client.update(id, gate).awaitValue()

    /** Changes what is set: [GatesClient.patch]. */
    public suspend fun patch(id: String, changes: GateRequest): Gate = client.patch(id, changes).awaitValue()

    /** Reads a gate, changes it, and patches the properties that differ: [GatesClient.edit]. */
    public suspend fun edit(id: String, change: Build<GateBuilder>): Gate =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes a gate: [GatesClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()

    /** Lets the rules decide who passes: [GatesClient.enable]. */
    public suspend fun enable(id: String): Gate = client.enable(id).awaitValue()

    /** Lets nobody pass, whatever the rules say: [GatesClient.disable]. */
    public suspend fun disable(id: String): Gate = client.disable(id).awaitValue()

    /** Lets everybody pass, whatever the rules say: [GatesClient.launch]. */
    public suspend fun launch(id: String): Gate = client.launch(id).awaitValue()

    /** Archives a gate that nothing refers to: [GatesClient.archive]. */
    public suspend fun archive(id: String): Gate = client.archive(id).awaitValue()

    /** Archives a gate: [GatesClient.archive]. */
    public suspend fun archive(id: String, options: Archive): Gate = client.archive(id, options).awaitValue()

    /** Takes a gate out of the archive: [GatesClient.unarchive]. */
    public suspend fun unarchive(id: String): Gate = client.unarchive(id).awaitValue()

    /** Takes a gate out of the archive: [GatesClient.unarchive]. */
    public suspend fun unarchive(id: String, options: Unarchive): Gate = client.unarchive(id, options).awaitValue()

    /** The states of a gate over time, as far as they are kept: [GatesClient.listVersions]. */
    public fun listVersions(id: String): PagedFlow<Gate> = PagedFlow(client.listVersions(id))

    /** The states of a gate in a time: [GatesClient.listVersions]. */
    public fun listVersions(id: String, query: VersionQuery): PagedFlow<Gate> =
        PagedFlow(client.listVersions(id, query))

    /** The rules of a gate, in the order in which they are evaluated: [GatesClient.listRules]. */
    public fun listRules(id: String): PagedFlow<Rule> = PagedFlow(client.listRules(id))

    /** Adds a rule: [GatesClient.addRule]. */
    public suspend fun addRule(id: String, rule: Rule): Gate = client.addRule(id, rule).awaitValue()

    /** Adds several rules: [GatesClient.addRules]. */
    @Deprecated("The API no longer documents this operation; see the client")
    @Suppress("DEPRECATION")
    public suspend fun addRules(id: String, rules: RuleListUpdate): Gate = client.addRules(id, rules).awaitValue()

    /** Changes what is set of one rule: [GatesClient.patchRule]. */
    public suspend fun patchRule(id: String, ruleID: String, changes: Rule): Gate =
        client.patchRule(id, ruleID, changes).awaitValue()

    /** Changes rules that there are, each found by its id: [GatesClient.patchRules]. */
    @Deprecated("The API no longer documents this operation; see the client")
    @Suppress("DEPRECATION")
    public suspend fun patchRules(id: String, rules: RuleListUpdate): Gate = client.patchRules(id, rules).awaitValue()

    /** Deletes a rule: [GatesClient.deleteRule]. */
    public suspend fun deleteRule(id: String, ruleID: String): Gate = client.deleteRule(id, ruleID).awaitValue()

    /** The ids that pass or fail whatever the rules say: [GatesClient.getOverrides]. */
    public suspend fun getOverrides(id: String): Overrides = client.getOverrides(id).awaitValue()

    /** Replaces the overrides: [GatesClient.updateOverrides]. */
    public suspend fun updateOverrides(id: String, overrides: Overrides): Overrides =
        client.updateOverrides(id, overrides).awaitValue()

    /** Adds overrides: [GatesClient.patchOverrides]. */
    public suspend fun patchOverrides(id: String, overrides: Overrides): Overrides =
        client.patchOverrides(id, overrides).awaitValue()

    /** Deletes these overrides: [GatesClient.deleteOverrides]. */
    public suspend fun deleteOverrides(id: String, overrides: Overrides): Overrides =
        client.deleteOverrides(id, overrides).awaitValue()

    /** Deletes the override of one user: [GatesClient.deleteUserIDOverride]. */
    public suspend fun deleteUserIDOverride(id: String, userID: String, group: Open<GateOverrideGroup>): Overrides =
        client.deleteUserIDOverride(id, userID, group).awaitValue()

    /** The gates whose rules refer to this one: [GatesClient.listGateReferences]. */
    public fun listGateReferences(id: String): PagedFlow<Gate> = PagedFlow(client.listGateReferences(id))

    /** The dynamic configs that refer to a gate: [GatesClient.listDynamicConfigReferences]. */
    public fun listDynamicConfigReferences(id: String): PagedFlow<DynamicConfig> =
        PagedFlow(client.listDynamicConfigReferences(id))

    /** The experiments that refer to a gate: [GatesClient.listExperimentReferences]. */
    public fun listExperimentReferences(id: String): PagedFlow<Experiment> =
        PagedFlow(client.listExperimentReferences(id))

    /** Whether a gate is in use: [GatesClient.checks]. */
    public suspend fun checks(id: String): GateChecks = client.checks(id).awaitValue()

    /** Starts the removal of a gate from the code that checks it: [GatesClient.startCodeCleanup]. */
    public suspend fun startCodeCleanup(id: String): Unit = client.startCodeCleanup(id).awaitDone()

    /** How metrics moved between those who pass by a rule and those who do not: [GatesClient.pulseResults]. */
    public suspend fun pulseResults(id: String, ruleID: String): PulseResults =
        client.pulseResults(id, ruleID).awaitValue()

    /** How metrics moved between those who pass by a rule and those who do not: [GatesClient.pulseResults]. */
    public suspend fun pulseResults(id: String, ruleID: String, query: PulseQuery): PulseResults =
        client.pulseResults(id, ruleID, query).awaitValue()

    /** Has pulse results computed: [GatesClient.loadPulse]. */
    public suspend fun loadPulse(id: String, load: LoadPulse): Unit = client.loadPulse(id, load).awaitDone()

    /** The computations of a rule's pulse results: [GatesClient.listPulseLoadHistory]. */
    public fun listPulseLoadHistory(id: String, ruleID: String): PagedFlow<PulseLoad> =
        PagedFlow(client.listPulseLoadHistory(id, ruleID))

    /** Resolves the rollout alert of a metric without giving a reason: [GatesClient.resolveAlert]. */
    public suspend fun resolveAlert(id: String, metricId: String): AlertResolved =
        client.resolveAlert(id, metricId).awaitValue()

    /** Resolves the rollout alert of a metric: [GatesClient.resolveAlert]. */
    public suspend fun resolveAlert(id: String, metricId: String, reason: AlertResolve): AlertResolved =
        client.resolveAlert(id, metricId, reason).awaitValue()

    /** Who may review changes to a gate: [GatesClient.eligibleReviewers]. */
    public suspend fun eligibleReviewers(id: String): EligibleReviewers = client.eligibleReviewers(id).awaitValue()
}

/** A [GateRequest] with what [build] sets. */
public inline fun gateRequest(build: Build<GateRequestBuilder>): GateRequest =
    GateRequestBuilder.builder().apply(build).build()

/** A [GateQuery] with what [build] sets. */
public inline fun gateQuery(build: Build<GateQueryBuilder>): GateQuery = GateQueryBuilder.builder().apply(build).build()

/** A [GradualRollout] with what [build] sets. */
public inline fun gradualRollout(build: Build<GradualRolloutBuilder>): GradualRollout =
    GradualRolloutBuilder.builder().apply(build).build()

/** A [GradualRolloutPhase] with what [build] sets. */
public inline fun gradualRolloutPhase(build: Build<GradualRolloutPhaseBuilder>): GradualRolloutPhase =
    GradualRolloutPhaseBuilder.builder().apply(build).build()
