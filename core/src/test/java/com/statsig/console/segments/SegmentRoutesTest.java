package com.statsig.console.segments;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.quota.LimitClass;
import org.junit.jupiter.api.Test;

class SegmentRoutesTest {
    @Test
    void idsNameTheGroupAndTheOperation() {
        assertThat(SegmentRoutes.ADD_TO_ID_LIST.id()).isEqualTo("segments.addToIdList");
        assertThat(SegmentRoutes.GET_ID_LIST_METADATA.id()).isEqualTo("segments.getIdListMetadata");
    }

    @Test
    void eachOperationHasItsOwnMethodAndPath() {
        assertThat(Route.in(SegmentRoutes.class))
                .extracting(route -> route.method() + " " + route.template())
                .containsExactlyInAnyOrder(
                        "GET /console/v1/segments",
                        "POST /console/v1/segments",
                        "GET /console/v1/segments/{id}",
                        "DELETE /console/v1/segments/{id}",
                        "PATCH /console/v1/segments/{id}/add_ids",
                        "PATCH /console/v1/segments/{id}/remove_ids",
                        "PUT /console/v1/segments/{id}/archive",
                        "POST /console/v1/segments/{id}/conditional",
                        "GET /console/v1/segments/{id}/id_list",
                        "PATCH /console/v1/segments/{id}/id_list",
                        "DELETE /console/v1/segments/{id}/id_list",
                        "POST /console/v1/segments/{id}/id_list/reset",
                        "GET /console/v1/segments/{id}/idlist_metadata",
                        "DELETE /console/v1/segments/{id}/reviews/{reviewID}",
                        "PUT /console/v1/segments/{id}/reviews/{reviewID}/commit");
    }

    @Test
    void parametersStandInTheOrderOfThePath() {
        assertThat(SegmentRoutes.COMMIT_REVIEW.parameters()).containsExactly("id", "reviewID");
    }

    @Test
    void everythingButCreationIsSentAgain() {
        assertThat(Route.in(SegmentRoutes.class))
                .filteredOn(route -> !route.idempotent())
                .containsExactly(SegmentRoutes.CREATE);
    }

    @Test
    void writesDrawFromTheQuotaOfSegmentsAndThoseToIdListsFromTheirOwnAsWell() {
        assertThat(Route.in(SegmentRoutes.class))
                .filteredOn(route -> route.limits().contains(LimitClass.ID_LIST))
                .containsExactlyInAnyOrder(SegmentRoutes.ADD_TO_ID_LIST, SegmentRoutes.REMOVE_FROM_ID_LIST);
        assertThat(Route.in(SegmentRoutes.class))
                .filteredOn(route -> route.method() != Method.GET)
                .extracting(Route::limits)
                .allMatch(limits -> limits.contains(LimitClass.SEGMENT) && !limits.contains(LimitClass.MUTATION));
        assertThat(SegmentRoutes.GET_ID_LIST.limits()).containsExactly(LimitClass.READ);
    }
}
