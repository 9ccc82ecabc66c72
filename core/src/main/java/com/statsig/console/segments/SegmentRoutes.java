package com.statsig.console.segments;

import com.statsig.console.Route;
import com.statsig.console.quota.LimitClass;

/** The operations on segments. */
public final class SegmentRoutes {
    public static final Route LIST = Route.get("segments.list", "/console/v1/segments");
    public static final Route CREATE =
            Route.post("segments.create", "/console/v1/segments").limitedBy(LimitClass.SEGMENT);
    public static final Route GET = Route.get("segments.get", "/console/v1/segments/{id}");
    public static final Route DELETE =
            Route.delete("segments.delete", "/console/v1/segments/{id}").limitedBy(LimitClass.SEGMENT);
    public static final Route ADD_USER_STORE_IDS = Route.patch(
                    "segments.addUserStoreIds", "/console/v1/segments/{id}/add_ids")
            .limitedBy(LimitClass.SEGMENT);
    public static final Route ARCHIVE =
            Route.put("segments.archive", "/console/v1/segments/{id}/archive").limitedBy(LimitClass.SEGMENT);
    public static final Route UPDATE_RULES = Route.post("segments.updateRules", "/console/v1/segments/{id}/conditional")
            .repeatable()
            .limitedBy(LimitClass.SEGMENT);
    public static final Route GET_ID_LIST = Route.get("segments.getIdList", "/console/v1/segments/{id}/id_list");
    public static final Route ADD_TO_ID_LIST = Route.patch("segments.addToIdList", "/console/v1/segments/{id}/id_list")
            .limitedBy(LimitClass.SEGMENT, LimitClass.ID_LIST);
    public static final Route REMOVE_FROM_ID_LIST = Route.delete(
                    "segments.removeFromIdList", "/console/v1/segments/{id}/id_list")
            .limitedBy(LimitClass.SEGMENT, LimitClass.ID_LIST);
    public static final Route RESET_ID_LIST = Route.post(
                    "segments.resetIdList", "/console/v1/segments/{id}/id_list/reset")
            .repeatable()
            .limitedBy(LimitClass.SEGMENT);
    public static final Route GET_ID_LIST_METADATA =
            Route.get("segments.getIdListMetadata", "/console/v1/segments/{id}/idlist_metadata");
    public static final Route REMOVE_USER_STORE_IDS = Route.patch(
                    "segments.removeUserStoreIds", "/console/v1/segments/{id}/remove_ids")
            .limitedBy(LimitClass.SEGMENT);
    public static final Route CANCEL_REVIEW = Route.delete(
                    "segments.cancelReview", "/console/v1/segments/{id}/reviews/{reviewID}")
            .limitedBy(LimitClass.SEGMENT);
    public static final Route COMMIT_REVIEW = Route.put(
                    "segments.commitReview", "/console/v1/segments/{id}/reviews/{reviewID}/commit")
            .limitedBy(LimitClass.SEGMENT);

    private SegmentRoutes() {}
}
