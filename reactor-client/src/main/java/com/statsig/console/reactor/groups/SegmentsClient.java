package com.statsig.console.reactor.groups;

import com.statsig.console.Route;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.segments.IdList;
import com.statsig.console.segments.IdListChange;
import com.statsig.console.segments.IdListMetadata;
import com.statsig.console.segments.Segment;
import com.statsig.console.segments.SegmentCreate;
import com.statsig.console.segments.SegmentRoutes;
import com.statsig.console.targeting.Rule;
import java.util.List;
import reactor.core.publisher.Mono;

/** Operations on segments. */
public final class SegmentsClient {
    /** The most ids that one request to an id list takes. */
    public static final int MOST_IDS = 100_000;

    private static final int MOST_USER_STORE_IDS = 1_000;

    private final Pipe pipe;

    SegmentsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All segments. {@code GET /console/v1/segments} */
    public PagedFlux<Segment> list() {
        return Call.of(pipe, SegmentRoutes.LIST).paged(Segment.class);
    }

    /** One segment. {@code GET /console/v1/segments/{id}} */
    public Mono<Segment> get(String id) {
        return Call.of(pipe, SegmentRoutes.GET, id).single(Segment.class);
    }

    /** Creates a segment; name and type are required. {@code POST /console/v1/segments} */
    public Mono<Segment> create(SegmentCreate segment) {
        return Call.of(pipe, SegmentRoutes.CREATE).body(segment, "name", "type").single(Segment.class);
    }

    /** Deletes a segment. {@code DELETE /console/v1/segments/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, SegmentRoutes.DELETE, id).noContent();
    }

    /** Archives a segment; empty when the server only confirms it. {@code PUT /console/v1/segments/{id}/archive} */
    public Mono<Segment> archive(String id) {
        return Call.of(pipe, SegmentRoutes.ARCHIVE, id).single(Segment.class);
    }

    /**
     * Replaces all rules of a rule-based segment; empty when the server only confirms it. {@code POST
     * /console/v1/segments/{id}/conditional}
     *
     * @param rules each with {@code name}, {@code passPercentage} and {@code conditions}; empty is no rules at all
     */
    public Mono<Segment> updateRules(String id, List<Rule> rules) {
        return Call.of(pipe, SegmentRoutes.UPDATE_RULES, id).json(rules).single(Segment.class);
    }

    /** The ids in an id list. {@code GET /console/v1/segments/{id}/id_list} */
    public PagedFlux<String> getIdList(String id) {
        return Call.of(pipe, SegmentRoutes.GET_ID_LIST, id).paged(IdList.class, IdList::ids);
    }

    /** Whether the server is still at work on an id list. {@code GET /console/v1/segments/{id}/idlist_metadata} */
    public Mono<IdListMetadata> getIdListMetadata(String id) {
        return Call.of(pipe, SegmentRoutes.GET_ID_LIST_METADATA, id).single(IdListMetadata.class);
    }

    /**
     * Adds ids to an id list; those it has already stay. While another change of the list is under way the server answers
     * 409 and changes nothing: it is retried, and what remains is a {@code ConflictException}. {@code PATCH /console/v1/segments/{id}/id_list}
     *
     * @param ids 1 to 100,000
     */
    public Mono<Void> addToIdList(String id, List<String> ids) {
        return change(SegmentRoutes.ADD_TO_ID_LIST, id, idList(ids), 1, MOST_IDS);
    }

    /**
     * Removes ids from an id list. A 409 is as with {@link #addToIdList}. {@code DELETE /console/v1/segments/{id}/id_list}
     *
     * @param ids 1 to 100,000
     */
    public Mono<Void> removeFromIdList(String id, List<String> ids) {
        return change(SegmentRoutes.REMOVE_FROM_ID_LIST, id, idList(ids), 1, MOST_IDS);
    }

    /**
     * Replaces all ids of an id list. With more than 1,000 this is not atomic, and {@link #getIdListMetadata} tells when
     * it is done. A 409 is as with {@link #addToIdList}. {@code POST /console/v1/segments/{id}/id_list/reset}
     *
     * @param ids at most 100,000; empty empties the list
     */
    public Mono<Void> resetIdList(String id, List<String> ids) {
        return change(SegmentRoutes.RESET_ID_LIST, id, idList(ids), 0, MOST_IDS);
    }

    /** Adds 1 to 1,000 ids to a user store id list. {@code PATCH /console/v1/segments/{id}/add_ids} */
    public Mono<Void> addUserStoreIds(String id, IdListChange ids) {
        return change(SegmentRoutes.ADD_USER_STORE_IDS, id, ids, 1, MOST_USER_STORE_IDS);
    }

    /** Removes 1 to 1,000 ids from a user store id list. {@code PATCH /console/v1/segments/{id}/remove_ids} */
    public Mono<Void> removeUserStoreIds(String id, IdListChange ids) {
        return change(SegmentRoutes.REMOVE_USER_STORE_IDS, id, ids, 1, MOST_USER_STORE_IDS);
    }

    private static IdListChange idList(List<String> ids) {
        return IdListChange.builder().ids(ids).build();
    }

    private Mono<Void> change(Route route, String id, IdListChange change, int fewest, int most) {
        int count = change.ids() == null ? 0 : change.ids().size();
        return Call.of(pipe, route, id)
                .body(change, "ids")
                .refuseUnless(
                        count >= fewest && count <= most,
                        "The request must have " + fewest + " to " + most + " ids, not " + count)
                .noContent();
    }

    /** Withdraws a pending review. {@code DELETE /console/v1/segments/{id}/reviews/{reviewID}} */
    public Mono<Void> cancelReview(String id, String reviewID) {
        return Call.of(pipe, SegmentRoutes.CANCEL_REVIEW, id, reviewID).noContent();
    }

    /** Carries out an approved change. {@code PUT /console/v1/segments/{id}/reviews/{reviewID}/commit} */
    public Mono<Void> commitReview(String id, String reviewID) {
        return Call.of(pipe, SegmentRoutes.COMMIT_REVIEW, id, reviewID).noContent();
    }
}
