package com.statsig.console.gates;

import com.statsig.console.Route;

/** The operations on feature gates. */
public final class GateRoutes {
    public static final Route LIST = Route.get("gates.list", "/console/v1/gates");
    public static final Route CREATE = Route.post("gates.create", "/console/v1/gates");
    public static final Route GET = Route.get("gates.get", "/console/v1/gates/{id}");
    public static final Route UPDATE =
            Route.post("gates.update", "/console/v1/gates/{id}").repeatable();
    public static final Route PATCH = Route.patch("gates.patch", "/console/v1/gates/{id}");
    public static final Route DELETE = Route.delete("gates.delete", "/console/v1/gates/{id}");
    public static final Route RESOLVE_ALERT =
            Route.post("gates.resolveAlert", "/console/v1/gates/{id}/alerts/{metricId}/resolve");
    public static final Route ARCHIVE = Route.put("gates.archive", "/console/v1/gates/{id}/archive");
    public static final Route CHECKS = Route.get("gates.checks", "/console/v1/gates/{id}/checks");
    public static final Route START_CODE_CLEANUP =
            Route.post("gates.startCodeCleanup", "/console/v1/gates/{id}/code_cleanup");
    public static final Route DISABLE = Route.put("gates.disable", "/console/v1/gates/{id}/disable");
    public static final Route LIST_DYNAMIC_CONFIG_REFERENCES =
            Route.get("gates.listDynamicConfigReferences", "/console/v1/gates/{id}/dynamic_config_references");
    public static final Route ELIGIBLE_REVIEWERS =
            Route.get("gates.eligibleReviewers", "/console/v1/gates/{id}/eligible_reviewers");
    public static final Route ENABLE = Route.put("gates.enable", "/console/v1/gates/{id}/enable");
    public static final Route LIST_EXPERIMENT_REFERENCES =
            Route.get("gates.listExperimentReferences", "/console/v1/gates/{id}/experiment_references");
    public static final Route LIST_GATE_REFERENCES =
            Route.get("gates.listGateReferences", "/console/v1/gates/{id}/gate_references");
    public static final Route LAUNCH = Route.put("gates.launch", "/console/v1/gates/{id}/launch");
    public static final Route LOAD_PULSE = Route.post("gates.loadPulse", "/console/v1/gates/{id}/load_pulse");
    public static final Route GET_OVERRIDES = Route.get("gates.getOverrides", "/console/v1/gates/{id}/overrides");
    public static final Route UPDATE_OVERRIDES = Route.post("gates.updateOverrides", "/console/v1/gates/{id}/overrides")
            .repeatable();
    public static final Route PATCH_OVERRIDES = Route.patch("gates.patchOverrides", "/console/v1/gates/{id}/overrides");
    public static final Route DELETE_OVERRIDES =
            Route.delete("gates.deleteOverrides", "/console/v1/gates/{id}/overrides");
    public static final Route DELETE_USER_ID_OVERRIDE =
            Route.delete("gates.deleteUserIDOverride", "/console/v1/gates/{id}/overrides/userID/{userID}");
    public static final Route LIST_REVIEWS = Route.get("gates.listReviews", "/console/v1/gates/{id}/reviews");
    public static final Route CREATE_REVIEW = Route.post("gates.createReview", "/console/v1/gates/{id}/reviews");
    public static final Route GET_REVIEW = Route.get("gates.getReview", "/console/v1/gates/{id}/reviews/{reviewID}");
    public static final Route EDIT_REVIEW = Route.put("gates.editReview", "/console/v1/gates/{id}/reviews/{reviewID}");
    public static final Route CANCEL_REVIEW =
            Route.delete("gates.cancelReview", "/console/v1/gates/{id}/reviews/{reviewID}");
    public static final Route APPROVE_REVIEW =
            Route.put("gates.approveReview", "/console/v1/gates/{id}/reviews/{reviewID}/approve");
    public static final Route COMMIT_REVIEW =
            Route.put("gates.commitReview", "/console/v1/gates/{id}/reviews/{reviewID}/commit");
    public static final Route REJECT_REVIEW =
            Route.put("gates.rejectReview", "/console/v1/gates/{id}/reviews/{reviewID}/reject");
    public static final Route ADD_RULE = Route.post("gates.addRule", "/console/v1/gates/{id}/rule");
    public static final Route LIST_RULES = Route.get("gates.listRules", "/console/v1/gates/{id}/rules");
    /**
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #ADD_RULE} for each rule,
     *     or {@link #PATCH} with all rules.
     */
    @Deprecated
    public static final Route ADD_RULES = Route.post("gates.addRules", "/console/v1/gates/{id}/rules");
    /**
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #PATCH_RULE} for each rule,
     *     or {@link #PATCH} with all rules.
     */
    @Deprecated
    public static final Route PATCH_RULES = Route.patch("gates.patchRules", "/console/v1/gates/{id}/rules");

    public static final Route PATCH_RULE = Route.patch("gates.patchRule", "/console/v1/gates/{id}/rules/{ruleID}");
    public static final Route DELETE_RULE = Route.delete("gates.deleteRule", "/console/v1/gates/{id}/rules/{ruleID}");
    public static final Route LIST_PULSE_LOAD_HISTORY =
            Route.get("gates.listPulseLoadHistory", "/console/v1/gates/{id}/rules/{ruleID}/pulse_load_history");
    public static final Route PULSE_RESULTS =
            Route.get("gates.pulseResults", "/console/v1/gates/{id}/rules/{ruleID}/pulse_results");
    public static final Route UNARCHIVE = Route.put("gates.unarchive", "/console/v1/gates/{id}/unarchive");
    public static final Route LIST_VERSIONS = Route.get("gates.listVersions", "/console/v1/gates/{id}/versions");

    private GateRoutes() {}
}
