package com.statsig.console.gates;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;
import static com.statsig.console.Operation.put;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on feature gates. */
public enum GateRoutes implements Route {
    LIST(get("/console/v1/gates")),
    CREATE(post("/console/v1/gates")),
    GET(get("/console/v1/gates/{id}")),
    UPDATE(post("/console/v1/gates/{id}").repeatable()),
    PATCH(patch("/console/v1/gates/{id}")),
    DELETE(delete("/console/v1/gates/{id}")),
    RESOLVE_ALERT(post("/console/v1/gates/{id}/alerts/{metricId}/resolve")),
    ARCHIVE(put("/console/v1/gates/{id}/archive")),
    CHECKS(get("/console/v1/gates/{id}/checks")),
    START_CODE_CLEANUP(post("/console/v1/gates/{id}/code_cleanup")),
    DISABLE(put("/console/v1/gates/{id}/disable")),
    LIST_DYNAMIC_CONFIG_REFERENCES(get("/console/v1/gates/{id}/dynamic_config_references")),
    ELIGIBLE_REVIEWERS(get("/console/v1/gates/{id}/eligible_reviewers")),
    ENABLE(put("/console/v1/gates/{id}/enable")),
    LIST_EXPERIMENT_REFERENCES(get("/console/v1/gates/{id}/experiment_references")),
    LIST_GATE_REFERENCES(get("/console/v1/gates/{id}/gate_references")),
    LAUNCH(put("/console/v1/gates/{id}/launch")),
    LOAD_PULSE(post("/console/v1/gates/{id}/load_pulse")),
    GET_OVERRIDES(get("/console/v1/gates/{id}/overrides")),
    UPDATE_OVERRIDES(post("/console/v1/gates/{id}/overrides").repeatable()),
    PATCH_OVERRIDES(patch("/console/v1/gates/{id}/overrides")),
    DELETE_OVERRIDES(delete("/console/v1/gates/{id}/overrides")),
    DELETE_USER_ID_OVERRIDE(delete("/console/v1/gates/{id}/overrides/userID/{userID}")),
    LIST_REVIEWS(get("/console/v1/gates/{id}/reviews")),
    CREATE_REVIEW(post("/console/v1/gates/{id}/reviews")),
    GET_REVIEW(get("/console/v1/gates/{id}/reviews/{reviewID}")),
    EDIT_REVIEW(put("/console/v1/gates/{id}/reviews/{reviewID}")),
    CANCEL_REVIEW(delete("/console/v1/gates/{id}/reviews/{reviewID}")),
    APPROVE_REVIEW(put("/console/v1/gates/{id}/reviews/{reviewID}/approve")),
    COMMIT_REVIEW(put("/console/v1/gates/{id}/reviews/{reviewID}/commit")),
    REJECT_REVIEW(put("/console/v1/gates/{id}/reviews/{reviewID}/reject")),
    ADD_RULE(post("/console/v1/gates/{id}/rule")),
    LIST_RULES(get("/console/v1/gates/{id}/rules")),
    /**
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #ADD_RULE} for each rule,
     *     or {@link #PATCH} with all rules.
     */
    @Deprecated
    ADD_RULES(post("/console/v1/gates/{id}/rules")),
    /**
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #PATCH_RULE} for each rule,
     *     or {@link #PATCH} with all rules.
     */
    @Deprecated
    PATCH_RULES(patch("/console/v1/gates/{id}/rules")),
    PATCH_RULE(patch("/console/v1/gates/{id}/rules/{ruleID}")),
    DELETE_RULE(delete("/console/v1/gates/{id}/rules/{ruleID}")),
    LIST_PULSE_LOAD_HISTORY(get("/console/v1/gates/{id}/rules/{ruleID}/pulse_load_history")),
    PULSE_RESULTS(get("/console/v1/gates/{id}/rules/{ruleID}/pulse_results")),
    UNARCHIVE(put("/console/v1/gates/{id}/unarchive")),
    LIST_VERSIONS(get("/console/v1/gates/{id}/versions"));

    private final Operation operation;

    GateRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "gates";
    }
}
