package com.statsig.console.segments;

import static com.statsig.console.Operation.delete;
import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;
import static com.statsig.console.Operation.put;

import com.statsig.console.Operation;
import com.statsig.console.Route;
import com.statsig.console.quota.LimitClass;

/** The operations on segments. */
public enum SegmentRoutes implements Route {
    LIST(get("/console/v1/segments")),
    CREATE(post("/console/v1/segments")),
    GET(get("/console/v1/segments/{id}")),
    DELETE(delete("/console/v1/segments/{id}")),
    ADD_USER_STORE_IDS(patch("/console/v1/segments/{id}/add_ids")),
    ARCHIVE(put("/console/v1/segments/{id}/archive")),
    UPDATE_RULES(post("/console/v1/segments/{id}/conditional").repeatable()),
    GET_ID_LIST(get("/console/v1/segments/{id}/id_list")),
    ADD_TO_ID_LIST(patch("/console/v1/segments/{id}/id_list").limitedBy(LimitClass.MUTATION, LimitClass.ID_LIST)),
    REMOVE_FROM_ID_LIST(delete("/console/v1/segments/{id}/id_list").limitedBy(LimitClass.MUTATION, LimitClass.ID_LIST)),
    RESET_ID_LIST(post("/console/v1/segments/{id}/id_list/reset").repeatable()),
    GET_ID_LIST_METADATA(get("/console/v1/segments/{id}/idlist_metadata")),
    REMOVE_USER_STORE_IDS(patch("/console/v1/segments/{id}/remove_ids")),
    CANCEL_REVIEW(delete("/console/v1/segments/{id}/reviews/{reviewID}")),
    COMMIT_REVIEW(put("/console/v1/segments/{id}/reviews/{reviewID}/commit"));

    private final Operation operation;

    SegmentRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "segments";
    }
}
