package com.statsig.console.dynamicconfigs;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;
import static com.statsig.console.Operation.put;

import com.statsig.console.DryRun;
import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on dynamic configs. */
public enum DynamicConfigRoutes implements Route {
    LIST(get("/console/v1/dynamic_configs")),
    CREATE(post("/console/v1/dynamic_configs")),
    GET(get("/console/v1/dynamic_configs/{id}")),
    UPDATE(post("/console/v1/dynamic_configs/{id}").repeatable().dryRunBy(DryRun.QUERY)),
    PATCH(patch("/console/v1/dynamic_configs/{id}").dryRunBy(DryRun.QUERY)),
    DELETE(delete("/console/v1/dynamic_configs/{id}")),
    ARCHIVE(put("/console/v1/dynamic_configs/{id}/archive")),
    DISABLE(put("/console/v1/dynamic_configs/{id}/disable")),
    ELIGIBLE_REVIEWERS(get("/console/v1/dynamic_configs/{id}/eligible_reviewers")),
    ENABLE(put("/console/v1/dynamic_configs/{id}/enable")),
    LIST_REVIEWS(get("/console/v1/dynamic_configs/{id}/reviews")),
    CREATE_REVIEW(post("/console/v1/dynamic_configs/{id}/reviews")),
    GET_REVIEW(get("/console/v1/dynamic_configs/{id}/reviews/{reviewID}")),
    EDIT_REVIEW(put("/console/v1/dynamic_configs/{id}/reviews/{reviewID}")),
    CANCEL_REVIEW(delete("/console/v1/dynamic_configs/{id}/reviews/{reviewID}")),
    APPROVE_REVIEW(put("/console/v1/dynamic_configs/{id}/reviews/{reviewID}/approve")),
    COMMIT_REVIEW(put("/console/v1/dynamic_configs/{id}/reviews/{reviewID}/commit")),
    REJECT_REVIEW(put("/console/v1/dynamic_configs/{id}/reviews/{reviewID}/reject")),
    /** @deprecated The API no longer documents this operation, so it may be gone. Use {@link #PATCH} with all rules. */
    @Deprecated
    ADD_RULE(post("/console/v1/dynamic_configs/{id}/rule")),
    /**
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #PATCH_RULE}, which takes
     *     the id of the rule.
     */
    @Deprecated
    PATCH_RULE_BY_NAME(patch("/console/v1/dynamic_configs/{id}/rule/name/{ruleName}")),
    /**
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #DELETE_RULE}, which takes
     *     the id of the rule.
     */
    @Deprecated
    DELETE_RULE_BY_NAME(delete("/console/v1/dynamic_configs/{id}/rule/name/{ruleName}")),
    GET_RULE(get("/console/v1/dynamic_configs/{id}/rule/{ruleId}")),
    PATCH_RULE(patch("/console/v1/dynamic_configs/{id}/rule/{ruleId}").dryRunBy(DryRun.QUERY)),
    DELETE_RULE(delete("/console/v1/dynamic_configs/{id}/rule/{ruleId}")),
    LIST_RULES(get("/console/v1/dynamic_configs/{id}/rules")),
    /** @deprecated The API no longer documents this operation, so it may be gone. Use {@link #PATCH} with all rules. */
    @Deprecated
    ADD_RULES(post("/console/v1/dynamic_configs/{id}/rules")),
    /**
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #PATCH_RULE} for each rule,
     *     or {@link #PATCH} with all rules.
     */
    @Deprecated
    PATCH_RULES(patch("/console/v1/dynamic_configs/{id}/rules")),
    UNARCHIVE(put("/console/v1/dynamic_configs/{id}/unarchive")),
    LIST_VERSIONS(get("/console/v1/dynamic_configs/{id}/versions"));

    private final Operation operation;

    DynamicConfigRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "dynamicConfigs";
    }
}
