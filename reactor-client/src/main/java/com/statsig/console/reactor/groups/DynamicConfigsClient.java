package com.statsig.console.reactor.groups;

import com.statsig.console.Route;
import com.statsig.console.common.Archive;
import com.statsig.console.common.Unarchive;
import com.statsig.console.common.VersionQuery;
import com.statsig.console.dynamicconfigs.DynamicConfig;
import com.statsig.console.dynamicconfigs.DynamicConfigQuery;
import com.statsig.console.dynamicconfigs.DynamicConfigRequest;
import com.statsig.console.dynamicconfigs.DynamicConfigRoutes;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.reviews.EligibleReviewers;
import com.statsig.console.reviews.Review;
import com.statsig.console.reviews.ReviewRequest;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.RuleList;
import com.statsig.console.targeting.RuleListUpdate;
import java.util.List;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** Operations on dynamic configs. A review of a dynamic config requires {@code description} and {@code change}. */
public final class DynamicConfigsClient extends ReviewedClient<Review, ReviewRequest> {
    private static final String[] OF_CREATION = {"id", "isTemplate"};

    DynamicConfigsClient(Pipe pipe) {
        super(
                pipe,
                Review.class,
                new Routes(
                        DynamicConfigRoutes.LIST_REVIEWS,
                        DynamicConfigRoutes.CREATE_REVIEW,
                        DynamicConfigRoutes.GET_REVIEW,
                        DynamicConfigRoutes.EDIT_REVIEW,
                        DynamicConfigRoutes.CANCEL_REVIEW,
                        DynamicConfigRoutes.APPROVE_REVIEW,
                        DynamicConfigRoutes.REJECT_REVIEW,
                        DynamicConfigRoutes.COMMIT_REVIEW),
                "description",
                "change");
    }

    /** All dynamic configs. {@code GET /console/v1/dynamic_configs} */
    public PagedFlux<DynamicConfig> list() {
        return Call.of(pipe, DynamicConfigRoutes.LIST).paged(DynamicConfig.class);
    }

    /** The dynamic configs that pass the filters. {@code GET /console/v1/dynamic_configs} */
    public PagedFlux<DynamicConfig> list(DynamicConfigQuery query) {
        return Call.of(pipe, DynamicConfigRoutes.LIST).query(query).paged(DynamicConfig.class);
    }

    /** One dynamic config. {@code GET /console/v1/dynamic_configs/{id}} */
    public Mono<DynamicConfig> get(String id) {
        return Call.of(pipe, DynamicConfigRoutes.GET, id).single(DynamicConfig.class);
    }

    /**
     * Creates a dynamic config; a name is required, and {@code type}, which only an update sets, is refused. A name that
     * is taken is a {@code BadRequestException}. {@code POST /console/v1/dynamic_configs}
     */
    public Mono<DynamicConfig> create(DynamicConfigRequest config) {
        return Call.of(pipe, DynamicConfigRoutes.CREATE)
                .body(config, "name")
                .refuseUnless(config.type() == null, "\"type\" is set by an update, not by the creation")
                .single(DynamicConfig.class);
    }

    /**
     * Replaces a dynamic config; {@code isEnabled}, {@code description} and {@code rules} are required, and what
     * only a creation sets ({@code id}, {@code isTemplate}) is refused. {@code POST /console/v1/dynamic_configs/{id}}
     */
    public Mono<DynamicConfig> update(String id, DynamicConfigRequest config) {
        return update(Call.of(pipe, DynamicConfigRoutes.UPDATE, id), config);
    }

    /**
     * Replaces a dynamic config, or only checks that it could be replaced. {@code POST /console/v1/dynamic_configs/{id}}
     *
     * @param dryRun whether to save nothing
     */
    public Mono<DynamicConfig> update(String id, DynamicConfigRequest config, boolean dryRun) {
        return update(Call.of(pipe, DynamicConfigRoutes.UPDATE, id).query("dryRun", dryRun), config);
    }

    private static Mono<DynamicConfig> update(Call call, DynamicConfigRequest config) {
        return call.body(config, "isEnabled", "description", "rules")
                .refuseOfCreation(OF_CREATION)
                .single(DynamicConfig.class);
    }

    /**
     * Changes what is set; rules replace all there are. What only a creation sets ({@code id}, {@code isTemplate}) is
     * refused. {@code PATCH /console/v1/dynamic_configs/{id}}
     */
    public Mono<DynamicConfig> patch(String id, DynamicConfigRequest changes) {
        return Call.of(pipe, DynamicConfigRoutes.PATCH, id)
                .body(changes)
                .refuseOfCreation(OF_CREATION)
                .single(DynamicConfig.class);
    }

    /**
     * Changes what is set, or only checks that it could be changed. {@code PATCH /console/v1/dynamic_configs/{id}}
     *
     * @param dryRun whether to save nothing
     */
    public Mono<DynamicConfig> patch(String id, DynamicConfigRequest changes, boolean dryRun) {
        return Call.of(pipe, DynamicConfigRoutes.PATCH, id)
                .query("dryRun", dryRun)
                .body(changes)
                .refuseOfCreation(OF_CREATION)
                .single(DynamicConfig.class);
    }

    /** Reads a dynamic config, changes it, and patches the properties that differ. */
    public Mono<DynamicConfig> edit(String id, UnaryOperator<DynamicConfig> change) {
        return Edit.edit(
                DynamicConfigRoutes.PATCH,
                get(id),
                change,
                DynamicConfigRequest.class,
                changes -> Call.of(pipe, DynamicConfigRoutes.PATCH, id)
                        .json(changes)
                        .single(DynamicConfig.class),
                OF_CREATION);
    }

    /** Deletes a dynamic config. {@code DELETE /console/v1/dynamic_configs/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, DynamicConfigRoutes.DELETE, id).noContent();
    }

    /** Lets the rules decide who gets which value. {@code PUT /console/v1/dynamic_configs/{id}/enable} */
    public Mono<DynamicConfig> enable(String id) {
        return Call.of(pipe, DynamicConfigRoutes.ENABLE, id).single(DynamicConfig.class);
    }

    /** Gives everybody the default value. {@code PUT /console/v1/dynamic_configs/{id}/disable} */
    public Mono<DynamicConfig> disable(String id) {
        return Call.of(pipe, DynamicConfigRoutes.DISABLE, id).single(DynamicConfig.class);
    }

    /** Archives a dynamic config that nothing refers to. {@code PUT /console/v1/dynamic_configs/{id}/archive} */
    public Mono<DynamicConfig> archive(String id) {
        return Call.of(pipe, DynamicConfigRoutes.ARCHIVE, id).single(DynamicConfig.class);
    }

    /** Archives a dynamic config. {@code PUT /console/v1/dynamic_configs/{id}/archive} */
    public Mono<DynamicConfig> archive(String id, Archive options) {
        return Call.of(pipe, DynamicConfigRoutes.ARCHIVE, id).body(options).single(DynamicConfig.class);
    }

    /** Takes a dynamic config out of the archive. {@code PUT /console/v1/dynamic_configs/{id}/unarchive} */
    public Mono<DynamicConfig> unarchive(String id) {
        return Call.of(pipe, DynamicConfigRoutes.UNARCHIVE, id).single(DynamicConfig.class);
    }

    /** Takes a dynamic config out of the archive. {@code PUT /console/v1/dynamic_configs/{id}/unarchive} */
    public Mono<DynamicConfig> unarchive(String id, Unarchive options) {
        return Call.of(pipe, DynamicConfigRoutes.UNARCHIVE, id).body(options).single(DynamicConfig.class);
    }

    /** The states of a dynamic config over time. {@code GET /console/v1/dynamic_configs/{id}/versions} */
    public PagedFlux<DynamicConfig> listVersions(String id) {
        return Call.of(pipe, DynamicConfigRoutes.LIST_VERSIONS, id).paged(DynamicConfig.class);
    }

    /** The states of a dynamic config in a time. {@code GET /console/v1/dynamic_configs/{id}/versions} */
    public PagedFlux<DynamicConfig> listVersions(String id, VersionQuery query) {
        return Call.of(pipe, DynamicConfigRoutes.LIST_VERSIONS, id).query(query).paged(DynamicConfig.class);
    }

    /** The rules of a dynamic config, in their order. {@code GET /console/v1/dynamic_configs/{id}/rules} */
    public PagedFlux<Rule> listRules(String id) {
        return Call.of(pipe, DynamicConfigRoutes.LIST_RULES, id).paged(RuleList.class, RuleList::rules);
    }

    /** One rule. {@code GET /console/v1/dynamic_configs/{id}/rule/{ruleId}} */
    public Mono<Rule> getRule(String id, String ruleId) {
        return Call.of(pipe, DynamicConfigRoutes.GET_RULE, id, ruleId).single(Rule.class);
    }

    /** Changes what is set of one rule. {@code PATCH /console/v1/dynamic_configs/{id}/rule/{ruleId}} */
    public Mono<DynamicConfig> patchRule(String id, String ruleId, Rule changes) {
        return Call.of(pipe, DynamicConfigRoutes.PATCH_RULE, id, ruleId)
                .body(changes)
                .single(DynamicConfig.class);
    }

    /**
     * Changes what is set of one rule, or only checks that it could be changed. {@code PATCH
     * /console/v1/dynamic_configs/{id}/rule/{ruleId}}
     *
     * @param dryRun whether to save nothing
     */
    public Mono<DynamicConfig> patchRule(String id, String ruleId, Rule changes, boolean dryRun) {
        return Call.of(pipe, DynamicConfigRoutes.PATCH_RULE, id, ruleId)
                .query("dryRun", dryRun)
                .body(changes)
                .single(DynamicConfig.class);
    }

    /** Deletes a rule. {@code DELETE /console/v1/dynamic_configs/{id}/rule/{ruleId}} */
    public Mono<DynamicConfig> deleteRule(String id, String ruleId) {
        return Call.of(pipe, DynamicConfigRoutes.DELETE_RULE, id, ruleId).single(DynamicConfig.class);
    }

    /**
     * Adds a rule; its {@code name}, {@code passPercentage} and {@code conditions} are required. {@code POST
     * /console/v1/dynamic_configs/{id}/rule}
     *
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #patch} with all rules.
     */
    @Deprecated
    public Mono<DynamicConfig> addRule(String id, Rule rule) {
        return Call.of(pipe, DynamicConfigRoutes.ADD_RULE, id)
                .body(rule, "name", "passPercentage", "conditions")
                .single(DynamicConfig.class);
    }

    /**
     * Adds several rules. {@code POST /console/v1/dynamic_configs/{id}/rules}
     *
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #patch} with all rules.
     */
    @Deprecated
    public Mono<DynamicConfig> addRules(String id, RuleListUpdate rules) {
        return rules(DynamicConfigRoutes.ADD_RULES, id, rules);
    }

    /**
     * Changes rules that there are. {@code PATCH /console/v1/dynamic_configs/{id}/rules}
     *
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #patchRule} for each rule, or
     *     {@link #patch} with all rules.
     */
    @Deprecated
    public Mono<DynamicConfig> patchRules(String id, RuleListUpdate rules) {
        return rules(DynamicConfigRoutes.PATCH_RULES, id, rules);
    }

    private Mono<DynamicConfig> rules(Route route, String id, RuleListUpdate rules) {
        return Call.of(pipe, route, id)
                .body(rules, "rules")
                .refuseUnless(!List.of().equals(rules.rules()), "There are no rules in the request")
                .single(DynamicConfig.class);
    }

    /**
     * Changes what is set of the rule of that name. {@code PATCH /console/v1/dynamic_configs/{id}/rule/name/{ruleName}}
     *
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #patchRule}, which takes the
     *     id of the rule.
     */
    @Deprecated
    public Mono<DynamicConfig> patchRuleByName(String id, String ruleName, Rule changes) {
        return Call.of(pipe, DynamicConfigRoutes.PATCH_RULE_BY_NAME, id, ruleName)
                .body(changes)
                .single(DynamicConfig.class);
    }

    /**
     * Deletes the rule of that name. {@code DELETE /console/v1/dynamic_configs/{id}/rule/name/{ruleName}}
     *
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #deleteRule}, which takes the
     *     id of the rule.
     */
    @Deprecated
    public Mono<DynamicConfig> deleteRuleByName(String id, String ruleName) {
        return Call.of(pipe, DynamicConfigRoutes.DELETE_RULE_BY_NAME, id, ruleName)
                .single(DynamicConfig.class);
    }

    /** Who may review changes to a dynamic config. {@code GET /console/v1/dynamic_configs/{id}/eligible_reviewers} */
    public Mono<EligibleReviewers> eligibleReviewers(String id) {
        return Call.of(pipe, DynamicConfigRoutes.ELIGIBLE_REVIEWERS, id).single(EligibleReviewers.class);
    }
}
