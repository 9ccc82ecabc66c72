package com.statsig.console.dynamicconfigs;

import com.statsig.console.DryRun;
import com.statsig.console.Route;

/** The operations on dynamic configs. */
public final class DynamicConfigRoutes {
    public static final Route LIST = Route.get("dynamicConfigs.list", "/console/v1/dynamic_configs");
    public static final Route CREATE = Route.post("dynamicConfigs.create", "/console/v1/dynamic_configs");
    public static final Route GET = Route.get("dynamicConfigs.get", "/console/v1/dynamic_configs/{id}");
    public static final Route UPDATE = Route.post("dynamicConfigs.update", "/console/v1/dynamic_configs/{id}")
            .repeatable()
            .dryRunBy(DryRun.QUERY);
    public static final Route PATCH = Route.patch("dynamicConfigs.patch", "/console/v1/dynamic_configs/{id}")
            .dryRunBy(DryRun.QUERY);
    public static final Route DELETE = Route.delete("dynamicConfigs.delete", "/console/v1/dynamic_configs/{id}");
    public static final Route ARCHIVE = Route.put("dynamicConfigs.archive", "/console/v1/dynamic_configs/{id}/archive");
    public static final Route DISABLE = Route.put("dynamicConfigs.disable", "/console/v1/dynamic_configs/{id}/disable");
    public static final Route ELIGIBLE_REVIEWERS =
            Route.get("dynamicConfigs.eligibleReviewers", "/console/v1/dynamic_configs/{id}/eligible_reviewers");
    public static final Route ENABLE = Route.put("dynamicConfigs.enable", "/console/v1/dynamic_configs/{id}/enable");
    public static final Route LIST_REVIEWS =
            Route.get("dynamicConfigs.listReviews", "/console/v1/dynamic_configs/{id}/reviews");
    public static final Route CREATE_REVIEW =
            Route.post("dynamicConfigs.createReview", "/console/v1/dynamic_configs/{id}/reviews");
    public static final Route GET_REVIEW =
            Route.get("dynamicConfigs.getReview", "/console/v1/dynamic_configs/{id}/reviews/{reviewID}");
    public static final Route EDIT_REVIEW =
            Route.put("dynamicConfigs.editReview", "/console/v1/dynamic_configs/{id}/reviews/{reviewID}");
    public static final Route CANCEL_REVIEW =
            Route.delete("dynamicConfigs.cancelReview", "/console/v1/dynamic_configs/{id}/reviews/{reviewID}");
    public static final Route APPROVE_REVIEW =
            Route.put("dynamicConfigs.approveReview", "/console/v1/dynamic_configs/{id}/reviews/{reviewID}/approve");
    public static final Route COMMIT_REVIEW =
            Route.put("dynamicConfigs.commitReview", "/console/v1/dynamic_configs/{id}/reviews/{reviewID}/commit");
    public static final Route REJECT_REVIEW =
            Route.put("dynamicConfigs.rejectReview", "/console/v1/dynamic_configs/{id}/reviews/{reviewID}/reject");
    /** @deprecated The API no longer documents this operation, so it may be gone. Use {@link #PATCH} with all rules. */
    @Deprecated
    public static final Route ADD_RULE = Route.post("dynamicConfigs.addRule", "/console/v1/dynamic_configs/{id}/rule");
    /**
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #PATCH_RULE}, which takes
     *     the id of the rule.
     */
    @Deprecated
    public static final Route PATCH_RULE_BY_NAME =
            Route.patch("dynamicConfigs.patchRuleByName", "/console/v1/dynamic_configs/{id}/rule/name/{ruleName}");
    /**
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #DELETE_RULE}, which takes
     *     the id of the rule.
     */
    @Deprecated
    public static final Route DELETE_RULE_BY_NAME =
            Route.delete("dynamicConfigs.deleteRuleByName", "/console/v1/dynamic_configs/{id}/rule/name/{ruleName}");

    public static final Route GET_RULE =
            Route.get("dynamicConfigs.getRule", "/console/v1/dynamic_configs/{id}/rule/{ruleId}");
    public static final Route PATCH_RULE = Route.patch(
                    "dynamicConfigs.patchRule", "/console/v1/dynamic_configs/{id}/rule/{ruleId}")
            .dryRunBy(DryRun.QUERY);
    public static final Route DELETE_RULE =
            Route.delete("dynamicConfigs.deleteRule", "/console/v1/dynamic_configs/{id}/rule/{ruleId}");
    public static final Route LIST_RULES =
            Route.get("dynamicConfigs.listRules", "/console/v1/dynamic_configs/{id}/rules");
    /** @deprecated The API no longer documents this operation, so it may be gone. Use {@link #PATCH} with all rules. */
    @Deprecated
    public static final Route ADD_RULES =
            Route.post("dynamicConfigs.addRules", "/console/v1/dynamic_configs/{id}/rules");
    /**
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #PATCH_RULE} for each rule,
     *     or {@link #PATCH} with all rules.
     */
    @Deprecated
    public static final Route PATCH_RULES =
            Route.patch("dynamicConfigs.patchRules", "/console/v1/dynamic_configs/{id}/rules");

    public static final Route UNARCHIVE =
            Route.put("dynamicConfigs.unarchive", "/console/v1/dynamic_configs/{id}/unarchive");
    public static final Route LIST_VERSIONS =
            Route.get("dynamicConfigs.listVersions", "/console/v1/dynamic_configs/{id}/versions");

    private DynamicConfigRoutes() {}
}
