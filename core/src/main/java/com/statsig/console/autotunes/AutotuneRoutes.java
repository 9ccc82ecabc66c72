package com.statsig.console.autotunes;

import com.statsig.console.Route;

/**
 * The operations on autotunes. What moves one from state to state is not repeated: a second start or decision is refused
 * although the first one worked, and a second reset takes back what was started in between.
 */
public final class AutotuneRoutes {
    public static final Route LIST = Route.get("autotunes.list", "/console/v1/autotunes");
    public static final Route CREATE = Route.post("autotunes.create", "/console/v1/autotunes");
    public static final Route GET = Route.get("autotunes.get", "/console/v1/autotunes/{id}");
    public static final Route UPDATE =
            Route.post("autotunes.update", "/console/v1/autotunes/{id}").repeatable();
    public static final Route PATCH = Route.patch("autotunes.patch", "/console/v1/autotunes/{id}");
    public static final Route DELETE = Route.delete("autotunes.delete", "/console/v1/autotunes/{id}");
    public static final Route MAKE_DECISION = Route.put(
                    "autotunes.makeDecision", "/console/v1/autotunes/{id}/make_decision")
            .unrepeatable();
    public static final Route GET_OVERRIDES =
            Route.get("autotunes.getOverrides", "/console/v1/autotunes/{id}/overrides");
    public static final Route UPDATE_OVERRIDES = Route.post(
                    "autotunes.updateOverrides", "/console/v1/autotunes/{id}/overrides")
            .repeatable();
    public static final Route PATCH_OVERRIDES =
            Route.patch("autotunes.patchOverrides", "/console/v1/autotunes/{id}/overrides");
    public static final Route DELETE_OVERRIDES =
            Route.delete("autotunes.deleteOverrides", "/console/v1/autotunes/{id}/overrides");
    public static final Route DELETE_CONDITIONAL_OVERRIDE = Route.delete(
            "autotunes.deleteConditionalOverride", "/console/v1/autotunes/{id}/overrides/conditional/{type}/{name}");
    public static final Route DELETE_USER_ID_OVERRIDE =
            Route.delete("autotunes.deleteUserIDOverride", "/console/v1/autotunes/{id}/overrides/userID/{userID}");
    public static final Route RESET =
            Route.put("autotunes.reset", "/console/v1/autotunes/{id}/reset").unrepeatable();
    public static final Route LIST_REVIEWS = Route.get("autotunes.listReviews", "/console/v1/autotunes/{id}/reviews");
    public static final Route CREATE_REVIEW =
            Route.post("autotunes.createReview", "/console/v1/autotunes/{id}/reviews");
    public static final Route GET_REVIEW =
            Route.get("autotunes.getReview", "/console/v1/autotunes/{id}/reviews/{reviewID}");
    public static final Route EDIT_REVIEW =
            Route.put("autotunes.editReview", "/console/v1/autotunes/{id}/reviews/{reviewID}");
    public static final Route CANCEL_REVIEW =
            Route.delete("autotunes.cancelReview", "/console/v1/autotunes/{id}/reviews/{reviewID}");
    public static final Route APPROVE_REVIEW =
            Route.put("autotunes.approveReview", "/console/v1/autotunes/{id}/reviews/{reviewID}/approve");
    public static final Route COMMIT_REVIEW =
            Route.put("autotunes.commitReview", "/console/v1/autotunes/{id}/reviews/{reviewID}/commit");
    public static final Route REJECT_REVIEW =
            Route.put("autotunes.rejectReview", "/console/v1/autotunes/{id}/reviews/{reviewID}/reject");
    public static final Route SCHEDULE_START = Route.post(
                    "autotunes.scheduleStart", "/console/v1/autotunes/{id}/schedule_start")
            .repeatable();
    public static final Route START =
            Route.put("autotunes.start", "/console/v1/autotunes/{id}/start").unrepeatable();

    private AutotuneRoutes() {}
}
