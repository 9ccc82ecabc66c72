package com.statsig.console.experiments;

import com.statsig.console.Route;

/**
 * The operations on experiments. What moves one from state to state is not repeated: a second start or decision is refused
 * although the first one worked, and a second reset takes back what was started in between.
 */
public final class ExperimentRoutes {
    public static final Route LIST = Route.get("experiments.list", "/console/v1/experiments");
    public static final Route CREATE = Route.post("experiments.create", "/console/v1/experiments");
    /** @deprecated The API no longer documents this operation, so it may be gone. Use {@code configs().exposureCount}. */
    @Deprecated
    public static final Route EXPOSURE_COUNT =
            Route.get("experiments.exposureCount", "/console/v1/experiments/{experimentName}/exposures");

    public static final Route GET = Route.get("experiments.get", "/console/v1/experiments/{id}");
    public static final Route UPDATE =
            Route.post("experiments.update", "/console/v1/experiments/{id}").repeatable();
    public static final Route PATCH = Route.patch("experiments.patch", "/console/v1/experiments/{id}");
    public static final Route DELETE = Route.delete("experiments.delete", "/console/v1/experiments/{id}");
    public static final Route ABANDON = Route.put("experiments.abandon", "/console/v1/experiments/{id}/abandon")
            .unrepeatable();
    public static final Route LIST_ALERTS = Route.get("experiments.listAlerts", "/console/v1/experiments/{id}/alerts");
    public static final Route RESOLVE_ALERT =
            Route.post("experiments.resolveAlert", "/console/v1/experiments/{id}/alerts/{metricId}/resolve");
    public static final Route ARCHIVE = Route.put("experiments.archive", "/console/v1/experiments/{id}/archive");
    public static final Route START_CODE_CLEANUP =
            Route.post("experiments.startCodeCleanup", "/console/v1/experiments/{id}/code_cleanup");
    public static final Route CONTEXT = Route.get("experiments.context", "/console/v1/experiments/{id}/context");
    public static final Route CUMULATIVE_EXPOSURES =
            Route.get("experiments.cumulativeExposures", "/console/v1/experiments/{id}/cumulative_exposures");
    public static final Route DEFER_DECISION = Route.put(
                    "experiments.deferDecision", "/console/v1/experiments/{id}/defer_decision")
            .unrepeatable();
    public static final Route DIAGNOSTICS_CHECKS =
            Route.get("experiments.diagnosticsChecks", "/console/v1/experiments/{id}/diagnostics_checks");
    public static final Route DIMENSIONAL_EXPOSURES =
            Route.get("experiments.dimensionalExposures", "/console/v1/experiments/{id}/dimensional_exposures");
    public static final Route DISABLE_GROUPS = Route.post(
                    "experiments.disableGroups", "/console/v1/experiments/{id}/disable_groups")
            .repeatable();
    public static final Route ELIGIBLE_REVIEWERS =
            Route.get("experiments.eligibleReviewers", "/console/v1/experiments/{id}/eligible_reviewers");
    public static final Route ENABLE_GROUPS = Route.post(
                    "experiments.enableGroups", "/console/v1/experiments/{id}/enable_groups")
            .repeatable();
    public static final Route LOAD_PULSE =
            Route.post("experiments.loadPulse", "/console/v1/experiments/{id}/load_pulse");
    public static final Route MAKE_DECISION = Route.put(
                    "experiments.makeDecision", "/console/v1/experiments/{id}/make_decision")
            .unrepeatable();
    /**
     * @deprecated Only one page of the API's documentation has this operation, so it may be gone. Nothing is in its
     *     place.
     */
    @Deprecated
    public static final Route RAISE_ALERT =
            Route.post("experiments.raiseAlert", "/console/v1/experiments/{id}/metrics/{metricId}/raise");

    public static final Route GET_OVERRIDES =
            Route.get("experiments.getOverrides", "/console/v1/experiments/{id}/overrides");
    public static final Route UPDATE_OVERRIDES = Route.post(
                    "experiments.updateOverrides", "/console/v1/experiments/{id}/overrides")
            .repeatable();
    public static final Route PATCH_OVERRIDES =
            Route.patch("experiments.patchOverrides", "/console/v1/experiments/{id}/overrides");
    public static final Route DELETE_OVERRIDES =
            Route.delete("experiments.deleteOverrides", "/console/v1/experiments/{id}/overrides");
    public static final Route DELETE_CONDITIONAL_OVERRIDE = Route.delete(
            "experiments.deleteConditionalOverride",
            "/console/v1/experiments/{id}/overrides/conditional/{type}/{name}");
    public static final Route DELETE_USER_ID_OVERRIDE =
            Route.delete("experiments.deleteUserIDOverride", "/console/v1/experiments/{id}/overrides/userID/{userID}");
    public static final Route LIST_PULSE_LOAD_HISTORY =
            Route.get("experiments.listPulseLoadHistory", "/console/v1/experiments/{id}/pulse_load_history");
    public static final Route GET_PULSE_LOAD_HISTORY =
            Route.get("experiments.getPulseLoadHistory", "/console/v1/experiments/{id}/pulse_load_history/{dagID}");
    public static final Route CANCEL_PULSE_LOAD =
            Route.post("experiments.cancelPulseLoad", "/console/v1/experiments/{id}/pulse_load_history/{dagID}/cancel");
    public static final Route PULSE_METRIC_RESULT =
            Route.get("experiments.pulseMetricResult", "/console/v1/experiments/{id}/pulse_metric_result");
    public static final Route PULSE_RESULTS =
            Route.get("experiments.pulseResults", "/console/v1/experiments/{id}/pulse_results");
    public static final Route RESET =
            Route.put("experiments.reset", "/console/v1/experiments/{id}/reset").unrepeatable();
    public static final Route RESTART_AS_NEW =
            Route.post("experiments.restartAsNew", "/console/v1/experiments/{id}/restart_as_new");
    public static final Route LIST_REVIEWS =
            Route.get("experiments.listReviews", "/console/v1/experiments/{id}/reviews");
    public static final Route CREATE_REVIEW =
            Route.post("experiments.createReview", "/console/v1/experiments/{id}/reviews");
    public static final Route GET_REVIEW =
            Route.get("experiments.getReview", "/console/v1/experiments/{id}/reviews/{reviewID}");
    public static final Route EDIT_REVIEW =
            Route.put("experiments.editReview", "/console/v1/experiments/{id}/reviews/{reviewID}");
    public static final Route CANCEL_REVIEW =
            Route.delete("experiments.cancelReview", "/console/v1/experiments/{id}/reviews/{reviewID}");
    public static final Route APPROVE_REVIEW =
            Route.put("experiments.approveReview", "/console/v1/experiments/{id}/reviews/{reviewID}/approve");
    public static final Route COMMIT_REVIEW =
            Route.put("experiments.commitReview", "/console/v1/experiments/{id}/reviews/{reviewID}/commit");
    public static final Route REJECT_REVIEW =
            Route.put("experiments.rejectReview", "/console/v1/experiments/{id}/reviews/{reviewID}/reject");
    public static final Route SCHEDULE_START = Route.post(
                    "experiments.scheduleStart", "/console/v1/experiments/{id}/schedule_start")
            .repeatable();
    public static final Route START =
            Route.put("experiments.start", "/console/v1/experiments/{id}/start").unrepeatable();
    public static final Route SUMMARY_CHARTS =
            Route.get("experiments.summaryCharts", "/console/v1/experiments/{id}/summary_charts");
    public static final Route UNARCHIVE = Route.put("experiments.unarchive", "/console/v1/experiments/{id}/unarchive");
    public static final Route LIST_VERSIONS =
            Route.get("experiments.listVersions", "/console/v1/experiments/{id}/versions");

    private ExperimentRoutes() {}
}
