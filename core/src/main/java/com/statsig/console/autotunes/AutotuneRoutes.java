package com.statsig.console.autotunes;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;
import static com.statsig.console.Operation.put;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/**
 * The operations on autotunes. What moves one from state to state is not repeated: a second start or decision is refused
 * although the first one worked, and a second reset takes back what was started in between.
 */
public enum AutotuneRoutes implements Route {
    LIST(get("/console/v1/autotunes")),
    CREATE(post("/console/v1/autotunes")),
    GET(get("/console/v1/autotunes/{id}")),
    UPDATE(post("/console/v1/autotunes/{id}").repeatable()),
    PATCH(patch("/console/v1/autotunes/{id}")),
    DELETE(delete("/console/v1/autotunes/{id}")),
    MAKE_DECISION(put("/console/v1/autotunes/{id}/make_decision").unrepeatable()),
    GET_OVERRIDES(get("/console/v1/autotunes/{id}/overrides")),
    UPDATE_OVERRIDES(post("/console/v1/autotunes/{id}/overrides").repeatable()),
    PATCH_OVERRIDES(patch("/console/v1/autotunes/{id}/overrides")),
    DELETE_OVERRIDES(delete("/console/v1/autotunes/{id}/overrides")),
    DELETE_CONDITIONAL_OVERRIDE(delete("/console/v1/autotunes/{id}/overrides/conditional/{type}/{name}")),
    DELETE_USER_ID_OVERRIDE(delete("/console/v1/autotunes/{id}/overrides/userID/{userID}")),
    RESET(put("/console/v1/autotunes/{id}/reset").unrepeatable()),
    LIST_REVIEWS(get("/console/v1/autotunes/{id}/reviews")),
    CREATE_REVIEW(post("/console/v1/autotunes/{id}/reviews")),
    GET_REVIEW(get("/console/v1/autotunes/{id}/reviews/{reviewID}")),
    EDIT_REVIEW(put("/console/v1/autotunes/{id}/reviews/{reviewID}")),
    CANCEL_REVIEW(delete("/console/v1/autotunes/{id}/reviews/{reviewID}")),
    APPROVE_REVIEW(put("/console/v1/autotunes/{id}/reviews/{reviewID}/approve")),
    COMMIT_REVIEW(put("/console/v1/autotunes/{id}/reviews/{reviewID}/commit")),
    REJECT_REVIEW(put("/console/v1/autotunes/{id}/reviews/{reviewID}/reject")),
    SCHEDULE_START(post("/console/v1/autotunes/{id}/schedule_start").repeatable()),
    START(put("/console/v1/autotunes/{id}/start").unrepeatable());

    private final Operation operation;

    AutotuneRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "autotunes";
    }
}
