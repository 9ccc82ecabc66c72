package com.statsig.console.dynamicconfigs;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.quota.LimitClass;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DynamicConfigRoutesTest {
    @Test
    void idsNameTheGroupAndTheOperation() {
        assertThat(DynamicConfigRoutes.GET.id()).isEqualTo("dynamicConfigs.get");
        assertThat(DynamicConfigRoutes.LIST_VERSIONS.id()).isEqualTo("dynamicConfigs.listVersions");
        assertThat(DynamicConfigRoutes.COMMIT_REVIEW.id()).isEqualTo("dynamicConfigs.commitReview");
    }

    @Test
    void eachOperationHasItsOwnMethodAndPath() {
        assertThat(Route.in(DynamicConfigRoutes.class))
                .extracting(route -> route.method() + " " + route.template())
                .doesNotHaveDuplicates()
                .hasSize(29)
                .contains(
                        "GET /console/v1/dynamic_configs",
                        "POST /console/v1/dynamic_configs/{id}",
                        "PUT /console/v1/dynamic_configs/{id}/unarchive",
                        "GET /console/v1/dynamic_configs/{id}/rules",
                        "GET /console/v1/dynamic_configs/{id}/rule/{ruleId}",
                        "DELETE /console/v1/dynamic_configs/{id}/reviews/{reviewID}");
    }

    @Test
    void parametersStandInTheOrderOfThePath() {
        assertThat(DynamicConfigRoutes.PATCH_RULE.parameters()).containsExactly("id", "ruleId");
        assertThat(DynamicConfigRoutes.EDIT_REVIEW.parameters()).containsExactly("id", "reviewID");
        assertThat(DynamicConfigRoutes.CREATE.parameters()).isEmpty();
    }

    @Test
    void onlyPostsThatReplaceAreSentAgain() {
        assertThat(Route.in(DynamicConfigRoutes.class))
                .filteredOn(route -> route.method() == Method.POST)
                .filteredOn(Route::idempotent)
                .containsExactly(DynamicConfigRoutes.UPDATE);
        assertThat(Route.in(DynamicConfigRoutes.class))
                .filteredOn(route -> route.method() != Method.POST)
                .allMatch(Route::idempotent);
    }

    @Test
    void mutationsDrawFromTheQuotaOfMutations() {
        assertThat(Route.in(DynamicConfigRoutes.class))
                .allSatisfy(route -> assertThat(route.limits())
                        .isEqualTo(Set.of(route.method() == Method.GET ? LimitClass.READ : LimitClass.MUTATION)));
    }

    @Test
    void operationsThatTheApiNoLongerDocumentsAreDeprecated() {
        assertThat(Arrays.stream(DynamicConfigRoutes.class.getFields())
                        .filter(field -> field.isAnnotationPresent(Deprecated.class)))
                .extracting(field -> field.getName())
                .containsExactlyInAnyOrder(
                        "ADD_RULE", "ADD_RULES", "PATCH_RULES", "PATCH_RULE_BY_NAME", "DELETE_RULE_BY_NAME");
    }
}
