package com.statsig.console.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.quota.LimitClass;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateRoutesTest {
    @Test
    void idsNameTheGroupAndTheOperation() {
        assertThat(GateRoutes.LIST.id()).isEqualTo("gates.list");
        assertThat(GateRoutes.DELETE_USER_ID_OVERRIDE.id()).isEqualTo("gates.deleteUserIDOverride");
        assertThat(GateRoutes.LIST_DYNAMIC_CONFIG_REFERENCES.id()).isEqualTo("gates.listDynamicConfigReferences");
    }

    @Test
    void eachOperationHasItsOwnMethodAndPath() {
        assertThat(Route.in(GateRoutes.class))
                .extracting(route -> route.method() + " " + route.template())
                .doesNotHaveDuplicates()
                .hasSize(41)
                .contains(
                        "GET /console/v1/gates",
                        "POST /console/v1/gates",
                        "POST /console/v1/gates/{id}",
                        "PATCH /console/v1/gates/{id}",
                        "PUT /console/v1/gates/{id}/launch",
                        "POST /console/v1/gates/{id}/rule",
                        "POST /console/v1/gates/{id}/rules",
                        "DELETE /console/v1/gates/{id}/overrides",
                        "PUT /console/v1/gates/{id}/reviews/{reviewID}/approve",
                        "GET /console/v1/gates/{id}/rules/{ruleID}/pulse_results");
    }

    @Test
    void parametersStandInTheOrderOfThePath() {
        assertThat(GateRoutes.LIST.parameters()).isEmpty();
        assertThat(GateRoutes.PATCH_RULE.parameters()).containsExactly("id", "ruleID");
        assertThat(GateRoutes.RESOLVE_ALERT.parameters()).containsExactly("id", "metricId");
        assertThat(GateRoutes.GET_REVIEW.parameters()).containsExactly("id", "reviewID");
        assertThat(GateRoutes.DELETE_USER_ID_OVERRIDE.parameters()).containsExactly("id", "userID");
    }

    @Test
    void onlyPostsThatReplaceAreSentAgain() {
        assertThat(Route.in(GateRoutes.class))
                .filteredOn(route -> route.method() == Method.POST)
                .filteredOn(Route::idempotent)
                .containsExactlyInAnyOrder(GateRoutes.UPDATE, GateRoutes.UPDATE_OVERRIDES);
        assertThat(Route.in(GateRoutes.class))
                .filteredOn(route -> route.method() != Method.POST)
                .allMatch(Route::idempotent);
    }

    @Test
    void mutationsDrawFromTheQuotaOfMutations() {
        assertThat(Route.in(GateRoutes.class))
                .allSatisfy(route -> assertThat(route.limits())
                        .isEqualTo(Set.of(route.method() == Method.GET ? LimitClass.READ : LimitClass.MUTATION)));
    }

    @Test
    void operationsThatTheApiNoLongerDocumentsAreDeprecated() {
        assertThat(Arrays.stream(GateRoutes.class.getFields())
                        .filter(field -> field.isAnnotationPresent(Deprecated.class)))
                .extracting(field -> field.getName())
                .containsExactlyInAnyOrder("ADD_RULES", "PATCH_RULES");
    }
}
