package com.statsig.console.kotlin

import com.statsig.console.common.Archive
import com.statsig.console.common.Unarchive
import com.statsig.console.common.VersionQuery
import com.statsig.console.dynamicconfigs.DynamicConfig
import com.statsig.console.dynamicconfigs.DynamicConfigBuilder
import com.statsig.console.dynamicconfigs.DynamicConfigQuery
import com.statsig.console.dynamicconfigs.DynamicConfigQueryBuilder
import com.statsig.console.dynamicconfigs.DynamicConfigRequest
import com.statsig.console.dynamicconfigs.DynamicConfigRequestBuilder
import com.statsig.console.reactor.groups.DynamicConfigsClient
import com.statsig.console.reviews.EligibleReviewers
import com.statsig.console.reviews.Review
import com.statsig.console.reviews.ReviewRequest
import com.statsig.console.targeting.Rule
import com.statsig.console.targeting.RuleListUpdate

/** [DynamicConfigsClient] for coroutines. */
public class DynamicConfigsCoroutines internal constructor(private val client: DynamicConfigsClient) :
    ReviewedCoroutines<Review, ReviewRequest>(client) {
    /** All dynamic configs: [DynamicConfigsClient.list]. */
    public fun list(): PagedFlow<DynamicConfig> = PagedFlow(client.list())

    /** The dynamic configs that pass the filters: [DynamicConfigsClient.list]. */
    public fun list(query: DynamicConfigQuery): PagedFlow<DynamicConfig> = PagedFlow(client.list(query))

    /** One dynamic config: [DynamicConfigsClient.get]. */
    public suspend fun get(id: String): DynamicConfig = client.get(id).awaitValue()

    /** Creates a dynamic config: [DynamicConfigsClient.create]. */
    public suspend fun create(config: DynamicConfigRequest): DynamicConfig = client.create(config).awaitValue()

    /** Replaces a dynamic config: [DynamicConfigsClient.update]. */
    public suspend fun update(id: String, config: DynamicConfigRequest): DynamicConfig =
        client.update(id, config).awaitValue()

    /** Replaces a dynamic config, or only checks that it could be replaced: [DynamicConfigsClient.update]. */
    public suspend fun update(id: String, config: DynamicConfigRequest, dryRun: Boolean): DynamicConfig =
        client.update(id, config, dryRun).awaitValue()

    /** Changes what is set: [DynamicConfigsClient.patch]. */
    public suspend fun patch(id: String, changes: DynamicConfigRequest): DynamicConfig =
        client.patch(id, changes).awaitValue()

    /** Changes what is set, or only checks that it could be changed: [DynamicConfigsClient.patch]. */
    public suspend fun patch(id: String, changes: DynamicConfigRequest, dryRun: Boolean): DynamicConfig =
        client.patch(id, changes, dryRun).awaitValue()

    /** Reads a dynamic config, changes it, and patches the properties that differ: [DynamicConfigsClient.edit]. */
    public suspend fun edit(id: String, change: Build<DynamicConfigBuilder>): DynamicConfig =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes a dynamic config: [DynamicConfigsClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()

    /** Lets the rules decide who gets which value: [DynamicConfigsClient.enable]. */
    public suspend fun enable(id: String): DynamicConfig = client.enable(id).awaitValue()

    /** Gives everybody the default value: [DynamicConfigsClient.disable]. */
    public suspend fun disable(id: String): DynamicConfig = client.disable(id).awaitValue()

    /** Archives a dynamic config that nothing refers to: [DynamicConfigsClient.archive]. */
    public suspend fun archive(id: String): DynamicConfig = client.archive(id).awaitValue()

    /** Archives a dynamic config: [DynamicConfigsClient.archive]. */
    public suspend fun archive(id: String, options: Archive): DynamicConfig = client.archive(id, options).awaitValue()

    /** Takes a dynamic config out of the archive: [DynamicConfigsClient.unarchive]. */
    public suspend fun unarchive(id: String): DynamicConfig = client.unarchive(id).awaitValue()

    /** Takes a dynamic config out of the archive: [DynamicConfigsClient.unarchive]. */
    public suspend fun unarchive(id: String, options: Unarchive): DynamicConfig =
        client.unarchive(id, options).awaitValue()

    /** The states of a dynamic config over time: [DynamicConfigsClient.listVersions]. */
    public fun listVersions(id: String): PagedFlow<DynamicConfig> = PagedFlow(client.listVersions(id))

    /** The states of a dynamic config in a time: [DynamicConfigsClient.listVersions]. */
    public fun listVersions(id: String, query: VersionQuery): PagedFlow<DynamicConfig> =
        PagedFlow(client.listVersions(id, query))

    /** The rules of a dynamic config, in their order: [DynamicConfigsClient.listRules]. */
    public fun listRules(id: String): PagedFlow<Rule> = PagedFlow(client.listRules(id))

    /** One rule: [DynamicConfigsClient.getRule]. */
    public suspend fun getRule(id: String, ruleId: String): Rule = client.getRule(id, ruleId).awaitValue()

    /** Changes what is set of one rule: [DynamicConfigsClient.patchRule]. */
    public suspend fun patchRule(id: String, ruleId: String, changes: Rule): DynamicConfig =
        client.patchRule(id, ruleId, changes).awaitValue()

    /** Changes what is set of one rule, or only checks that it could be changed: [DynamicConfigsClient.patchRule]. */
    public suspend fun patchRule(id: String, ruleId: String, changes: Rule, dryRun: Boolean): DynamicConfig =
        client.patchRule(id, ruleId, changes, dryRun).awaitValue()

    /** Deletes a rule: [DynamicConfigsClient.deleteRule]. */
    public suspend fun deleteRule(id: String, ruleId: String): DynamicConfig =
        client.deleteRule(id, ruleId).awaitValue()

    /** Adds a rule: [DynamicConfigsClient.addRule]. */
    @Deprecated("The API no longer documents this operation; see the client")
    @Suppress("DEPRECATION")
    public suspend fun addRule(id: String, rule: Rule): DynamicConfig = client.addRule(id, rule).awaitValue()

    /** Adds several rules: [DynamicConfigsClient.addRules]. */
    @Deprecated("The API no longer documents this operation; see the client")
    @Suppress("DEPRECATION")
    public suspend fun addRules(id: String, rules: RuleListUpdate): DynamicConfig =
        client.addRules(id, rules).awaitValue()

    /** Changes rules that there are: [DynamicConfigsClient.patchRules]. */
    @Deprecated("The API no longer documents this operation; see the client")
    @Suppress("DEPRECATION")
    public suspend fun patchRules(id: String, rules: RuleListUpdate): DynamicConfig =
        client.patchRules(id, rules).awaitValue()

    /** Changes what is set of the rule of that name: [DynamicConfigsClient.patchRuleByName]. */
    @Deprecated("The API no longer documents this operation; see the client")
    @Suppress("DEPRECATION")
    public suspend fun patchRuleByName(id: String, ruleName: String, changes: Rule): DynamicConfig =
        client.patchRuleByName(id, ruleName, changes).awaitValue()

    /** Deletes the rule of that name: [DynamicConfigsClient.deleteRuleByName]. */
    @Deprecated("The API no longer documents this operation; see the client")
    @Suppress("DEPRECATION")
    public suspend fun deleteRuleByName(id: String, ruleName: String): DynamicConfig =
        client.deleteRuleByName(id, ruleName).awaitValue()

    /** Who may review changes to a dynamic config: [DynamicConfigsClient.eligibleReviewers]. */
    public suspend fun eligibleReviewers(id: String): EligibleReviewers = client.eligibleReviewers(id).awaitValue()
}

/** A [DynamicConfigRequest] with what [build] sets. */
public inline fun dynamicConfigRequest(build: Build<DynamicConfigRequestBuilder>): DynamicConfigRequest =
    DynamicConfigRequestBuilder.builder().apply(build).build()

/** A [DynamicConfigQuery] with what [build] sets. */
public inline fun dynamicConfigQuery(build: Build<DynamicConfigQueryBuilder>): DynamicConfigQuery =
    DynamicConfigQueryBuilder.builder().apply(build).build()
