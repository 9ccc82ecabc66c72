package com.statsig.console.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void permissionsHaveTheNamesOfTheWire() {
        RolePermissions permissions = RolePermissions.builder()
                .createTeams(true)
                .manualWhnReload(false)
                .approveRequiredReviewReleasePipelinePhase(true)
                .dataWarehouseIngestionAndExportsEditAccess(true)
                .build();

        String json = Json.write(
                Role.builder().name("Captain").permissions(permissions).build());

        assertThat(json).isEqualTo("""
                {"name":"Captain","permissions":{"create_teams":true,\
                "approve_required_review_release_pipeline_phase":true,\
                "data_warehouse_ingestion_and_exports_edit_access":true,"manual_whn_reload":false}}""");
        assertThat(Json.read(Role.class, json).permissions()).isEqualTo(permissions);
    }
}
