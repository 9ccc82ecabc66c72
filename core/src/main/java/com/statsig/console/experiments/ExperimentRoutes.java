package com.statsig.console.experiments;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;
import static com.statsig.console.Operation.put;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/**
 * The operations on experiments. What moves one from state to state is not repeated: a second start or decision is refused
 * although the first one worked, and a second reset takes back what was started in between.
 */
public enum ExperimentRoutes implements Route {
    LIST(get("/console/v1/experiments")),
    CREATE(post("/console/v1/experiments")),
    /** @deprecated The API no longer documents this operation, so it may be gone. Use {@code configs().exposureCount}. */
    @Deprecated
    EXPOSURE_COUNT(get("/console/v1/experiments/{experimentName}/exposures")),
    GET(get("/console/v1/experiments/{id}")),
    UPDATE(post("/console/v1/experiments/{id}").repeatable()),
    PATCH(patch("/console/v1/experiments/{id}")),
    DELETE(delete("/console/v1/experiments/{id}")),
    ABANDON(put("/console/v1/experiments/{id}/abandon").unrepeatable()),
    LIST_ALERTS(get("/console/v1/experiments/{id}/alerts")),
    RESOLVE_ALERT(post("/console/v1/experiments/{id}/alerts/{metricId}/resolve")),
    ARCHIVE(put("/console/v1/experiments/{id}/archive")),
    START_CODE_CLEANUP(post("/console/v1/experiments/{id}/code_cleanup")),
    CONTEXT(get("/console/v1/experiments/{id}/context")),
    CUMULATIVE_EXPOSURES(get("/console/v1/experiments/{id}/cumulative_exposures")),
    DEFER_DECISION(put("/console/v1/experiments/{id}/defer_decision").unrepeatable()),
    DIAGNOSTICS_CHECKS(get("/console/v1/experiments/{id}/diagnostics_checks")),
    DIMENSIONAL_EXPOSURES(get("/console/v1/experiments/{id}/dimensional_exposures")),
    DISABLE_GROUPS(post("/console/v1/experiments/{id}/disable_groups").repeatable()),
    ELIGIBLE_REVIEWERS(get("/console/v1/experiments/{id}/eligible_reviewers")),
    ENABLE_GROUPS(post("/console/v1/experiments/{id}/enable_groups").repeatable()),
    LOAD_PULSE(post("/console/v1/experiments/{id}/load_pulse")),
    MAKE_DECISION(put("/console/v1/experiments/{id}/make_decision").unrepeatable()),
    /**
     * @deprecated Only one page of the API's documentation has this operation, so it may be gone. Nothing is in its
     *     place.
     */
    @Deprecated
    RAISE_ALERT(post("/console/v1/experiments/{id}/metrics/{metricId}/raise")),
    GET_OVERRIDES(get("/console/v1/experiments/{id}/overrides")),
    UPDATE_OVERRIDES(post("/console/v1/experiments/{id}/overrides").repeatable()),
    PATCH_OVERRIDES(patch("/console/v1/experiments/{id}/overrides")),
    DELETE_OVERRIDES(delete("/console/v1/experiments/{id}/overrides")),
    DELETE_CONDITIONAL_OVERRIDE(delete("/console/v1/experiments/{id}/overrides/conditional/{type}/{name}")),
    DELETE_USER_ID_OVERRIDE(delete("/console/v1/experiments/{id}/overrides/userID/{userID}")),
    LIST_PULSE_LOAD_HISTORY(get("/console/v1/experiments/{id}/pulse_load_history")),
    GET_PULSE_LOAD_HISTORY(get("/console/v1/experiments/{id}/pulse_load_history/{dagID}")),
    CANCEL_PULSE_LOAD(post("/console/v1/experiments/{id}/pulse_load_history/{dagID}/cancel")),
    PULSE_METRIC_RESULT(get("/console/v1/experiments/{id}/pulse_metric_result")),
    PULSE_RESULTS(get("/console/v1/experiments/{id}/pulse_results")),
    RESET(put("/console/v1/experiments/{id}/reset").unrepeatable()),
    RESTART_AS_NEW(post("/console/v1/experiments/{id}/restart_as_new")),
    LIST_REVIEWS(get("/console/v1/experiments/{id}/reviews")),
    CREATE_REVIEW(post("/console/v1/experiments/{id}/reviews")),
    GET_REVIEW(get("/console/v1/experiments/{id}/reviews/{reviewID}")),
    EDIT_REVIEW(put("/console/v1/experiments/{id}/reviews/{reviewID}")),
    CANCEL_REVIEW(delete("/console/v1/experiments/{id}/reviews/{reviewID}")),
    APPROVE_REVIEW(put("/console/v1/experiments/{id}/reviews/{reviewID}/approve")),
    COMMIT_REVIEW(put("/console/v1/experiments/{id}/reviews/{reviewID}/commit")),
    REJECT_REVIEW(put("/console/v1/experiments/{id}/reviews/{reviewID}/reject")),
    SCHEDULE_START(post("/console/v1/experiments/{id}/schedule_start").repeatable()),
    START(put("/console/v1/experiments/{id}/start").unrepeatable()),
    SUMMARY_CHARTS(get("/console/v1/experiments/{id}/summary_charts")),
    UNARCHIVE(put("/console/v1/experiments/{id}/unarchive")),
    LIST_VERSIONS(get("/console/v1/experiments/{id}/versions"));

    private final Operation operation;

    ExperimentRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "experiments";
    }
}
