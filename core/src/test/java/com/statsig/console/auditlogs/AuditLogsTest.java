package com.statsig.console.auditlogs;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.json.Json;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Open;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditLogsTest {
    @Test
    void readsAnEntry() {
        String json = """
                {"id":"l1","name":"checkout","changeLog":"Toggled","actionType":"config_state_toggle",\
                "date":"Tue Dec 12 2023","time":"09:05:22 GMT+0000 (Coordinated Universal Time)","updatedBy":"Ann",\
                "updatedByUserID":"u1","modifierEmail":"ann@shop.test","changes":{"isEnabled":{"old":false,"new":true}},\
                "tags":["core"],"targetAppIDs":[]}""";
        AuditLog entry = Json.read(AuditLog.class, json);

        assertThat(entry.actionType()).isSameAs(AuditActionType.CONFIG_STATE_TOGGLE);
        assertThat(entry.modifierEmail()).isEqualTo("ann@shop.test");
        assertThat(entry.date()).isEqualTo("Tue Dec 12 2023");
        assertThat(entry.changes()).isEqualTo(Map.of("isEnabled", Map.of("old", false, "new", true)));
        assertThat(Json.write(entry)).isEqualTo(json);
    }

    @Test
    void anActionNobodyHeardOfIsKept() {
        AuditLog entry = Json.read(AuditLog.class, "{\"actionType\":\"warp_start\",\"changes\":[1]}");

        assertThat(entry.actionType()).isEqualTo(Open.of(AuditActionType.class, "warp_start"));
        assertThat(entry.changes()).isEqualTo(List.of(1));
    }

    @Test
    void actionsHaveTheNamesOfTheWire() {
        assertThat(AuditActionType.values()).hasSize(505);
        assertThat(AuditActionType.ID_LIST_UPDATE.value()).isEqualTo("ID_list_update");
        assertThat(AuditActionType.UPDATE_STORE_0_100_EXPOSURES.value()).isEqualTo("update_store_0_100_exposures");
    }

    @Test
    void aQueryHasItsParameters() {
        assertThat(JsonCodec.lenient()
                        .toQuery(AuditLogQuery.builder()
                                .sortKey(AuditLogSortKey.UPDATED_BY_USER_ID)
                                .sortOrder(SortOrder.DESC)
                                .latestID("l1")
                                .actionTypes(List.of(AuditActionType.GATE_CREATE, AuditActionType.GATE_UPDATE))
                                .startDate("2026-01-31")
                                .build()))
                .containsExactly(
                        Map.entry("sortKey", List.of("updatedByUserID")),
                        Map.entry("sortOrder", List.of("desc")),
                        Map.entry("latestID", List.of("l1")),
                        Map.entry("actionTypes", List.of("gate_create", "gate_update")),
                        Map.entry("startDate", List.of("2026-01-31")));
    }

    @Test
    void routes() {
        assertThat(Route.in(AuditLogRoutes.class)).containsExactly(AuditLogRoutes.LIST);
        assertThat(AuditLogRoutes.LIST.id()).isEqualTo("auditLogs.list");
        assertThat(AuditLogRoutes.LIST.template()).isEqualTo("/console/v1/audit_logs");
        assertThat(AuditLogRoutes.LIST.idempotent()).isTrue();
    }
}
